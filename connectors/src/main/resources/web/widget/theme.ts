import { css, parse } from '../shared/contrast';
import { COLOURS, DARK, LIGHT, readable, strong, type Wishes } from './palette';

const DARK_WANTED = matchMedia('(prefers-color-scheme: dark)');
const MORE_CONTRAST = matchMedia('(prefers-contrast: more)');

/**
 * The widget's colours: the kommune's own as far as they can be read, in the light or dark that the
 * citizen prefers. They are asked for by the page's custom properties `--borger-chat-primary` and so
 * on, ending with `-dark` for the dark ones, or else by the kommune's settings at the server.
 * `--borger-chat-scheme: light` (or `dark`) keeps to one of them.
 */
export class Theme {
  readonly sheet = new CSSStyleSheet();
  /** Whether the page gives a picture for the assistant, by `--borger-chat-avatar: url(…)`. */
  hasAvatar = false;

  /** `root` is where the sheet is adopted, `settings` what the server says. */
  constructor(
    private readonly root: ShadowRoot,
    private readonly settings: () => Record<string, string>,
  ) {
    root.adoptedStyleSheets.push(this.sheet);
  }

  /** Keeps to what the page and the citizen want now; gives what ends that. */
  follow(changed: () => void): () => void {
    const renew = () => {
      this.renew();
      changed();
    };
    [DARK_WANTED, MORE_CONTRAST].forEach((wish) => wish.addEventListener('change', renew));
    return () => [DARK_WANTED, MORE_CONTRAST].forEach((wish) => wish.removeEventListener('change', renew));
  }

  /** Reads the wishes anew. */
  renew(): void {
    const page = getComputedStyle(this.root.host);
    const property = (name: string) => page.getPropertyValue(`--borger-chat-${name}`).trim();
    this.hasAvatar = property('avatar') !== '';
    const scheme = property('scheme');
    const isDark = scheme === 'dark' || (scheme !== 'light' && DARK_WANTED.matches);
    const usual = isDark ? DARK : LIGHT;
    const wished = this.wishes((name) => {
      const full = isDark ? `${name}-dark` : name;
      return property(full) || this.settings()[full];
    });
    const palette = MORE_CONTRAST.matches ? strong(usual) : readable(usual, wished);
    const lines = COLOURS.map((name) => `--${name}:${css(palette[name])}`);
    this.sheet.replaceSync(`:host{color-scheme:${isDark ? 'dark' : 'light'};${lines.join(';')}}`);
  }

  /** All of them are looked up together: each look by itself would lay the page out anew. */
  private wishes(wanted: (name: string) => string | undefined): Wishes {
    const probes = new Map(COLOURS.map((name) => [name, probe(wanted(name))]));
    const wishes: Wishes = {};
    const looked = document.createElement('i');
    looked.append(...[...probes.values()].filter((one) => one !== undefined));
    this.root.append(looked);
    for (const [name, one] of probes) {
      const colour = one && parse(getComputedStyle(one).color);
      if (colour) {
        wishes[name] = colour;
      }
    }
    looked.remove();
    return wishes;
  }
}

/** What computes any colour CSS knows; undefined where it is none. */
function probe(colour: string | undefined): HTMLElement | undefined {
  if (!colour) {
    return undefined;
  }
  const one = document.createElement('i');
  one.style.color = colour;
  if (one.style.color === '') {
    return undefined;
  }
  one.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
  return one;
}
