/** Where the keyboard is, and what is in sight. Nothing here runs because a message came in. */

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** The panel covers the whole page on a small screen, and is then the only place to be. */
export function isCovering(): boolean {
  return matchMedia('(max-width: 30rem)').matches;
}

/** Puts the keyboard where one writes; on a touch screen on the heading, so that no keyboard pops up. */
export function into(root: HTMLElement | DocumentFragment): void {
  const isTouch = matchMedia('(pointer: coarse)').matches;
  const target =
    (isTouch ? null : root.querySelector<HTMLElement>('#message')) ??
    root.querySelector<HTMLElement>('#title');
  target?.focus();
}

export function isInside(root: ShadowRoot): boolean {
  return root.activeElement !== null;
}

/** What had the keyboard is gone: it goes to a place that stays. */
export function keepInside(root: HTMLElement | DocumentFragment): void {
  if (root instanceof ShadowRoot && root.activeElement === null) {
    into(root);
  }
}

/** From the last control on to the first, and back. */
export function goRound(event: KeyboardEvent, panel: HTMLElement): void {
  const all = [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.offsetParent !== null || element.getClientRects().length > 0,
  );
  const from = event.shiftKey ? all[0] : all.at(-1);
  const to = event.shiftKey ? all.at(-1) : all[0];
  const active = (panel.getRootNode() as ShadowRoot).activeElement;
  if (active === from) {
    event.preventDefault();
    to?.focus();
  }
}

/**
 * Scrolls so that the newest is in sight, from the citizen's own words on where it is taller than the
 * window. In a very low window the whole panel scrolls instead of what was said.
 */
export function showNewest(said: HTMLElement, panel: HTMLElement): void {
  const box = said.scrollHeight > said.clientHeight ? said : panel;
  const own = [...said.querySelectorAll('.citizen')].at(-1);
  const above = own ? own.getBoundingClientRect().top - box.getBoundingClientRect().top - 16 : box.scrollHeight;
  box.scrollTop += above;
}
