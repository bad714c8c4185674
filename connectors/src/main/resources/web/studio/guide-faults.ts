import { FEWEST_OPTIONS, keyOf, leadingTo, optionAt, placesOf, questionAt, type Guide } from './guide-tree';
import { guideTexts as texts } from './guide-texts';
import { danish, type Said } from './said';
import type { ContentProblem } from './studio-client';

/** What is wrong, by the place it belongs to; under `head` what is not of the tree. */
export type Faults = Map<string, Said[]>;

export const HEAD = 'head';

/** What is still missing, in the writer's words. */
export function unfinished(guide: Guide, intents: Map<string, string>): Faults {
  const faults: Faults = new Map();
  const head: Said[] = [
    guide.title.trim().length < 3 ? () => texts.needsTitle : '',
    guide.offeredWith.length === 0 ? () => texts.needsOffer : '',
    guide.reviewBy ? '' : () => texts.needsDate,
  ];
  put(faults, HEAD, head);
  for (const place of placesOf(guide)) {
    const step = guide.steps[questionAt(guide, place) ?? ''];
    const option = place && optionAt(guide, place);
    put(faults, keyOf(place), [
      option && !option.label.trim() ? () => texts.needsLabel : '',
      option && !option.next && !intents.has(option.answer ?? '') ? () => texts.needsAnswer : '',
      step && step.question.trim().length < 3 ? () => texts.needsQuestion : '',
      step && step.options.length < FEWEST_OPTIONS ? () => texts.needsOptions : '',
    ]);
  }
  return faults;
}

/** What the server says, at the places it speaks of. */
export function placed(guide: Guide, problems: ContentProblem[]): Faults {
  const faults: Faults = new Map();
  problems.forEach(({ at, message, remedy }) => put(faults, keyAt(guide, at ?? []), [danish(`${message} ${remedy}`)]));
  return faults;
}

/** `steps, hvem, options, 1, …` is that option; `steps, hvem, …` is the option that leads there. */
function keyAt(guide: Guide, [part, step, list, option]: string[]): string {
  if (part !== 'steps' || !step) {
    return HEAD;
  }
  return list === 'options' && option !== undefined ? `${step}/${option}` : keyOf(leadingTo(guide, step));
}

function put(faults: Faults, key: string, found: Said[]): void {
  const all = [...(faults.get(key) ?? []), ...found.filter(Boolean)];
  if (all.length > 0) {
    faults.set(key, all);
  }
}
