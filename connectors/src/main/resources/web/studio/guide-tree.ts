/** A guide as a tree: questions, what can be answered, and the answers it ends at. Nothing is changed in place. */
import type { Fields } from './studio-client';

export interface Option {
  label: string;
  /** The name of the question that follows. */
  next?: string;
  /** The intent whose answer ends the guide. */
  answer?: string;
}

export interface Step {
  question: string;
  options: Option[];
}

export interface Guide {
  title: string;
  offeredWith: string[];
  reviewBy: string;
  start: string;
  steps: Record<string, Step>;
}

/** A place in the tree: an option of a step; the first question where there is none. */
export interface Place {
  step: string;
  option: number;
}

export const MOST_OPTIONS = 5;
export const FEWEST_OPTIONS = 2;

const FIRST = 'trin-1';

/** A guide nobody has written yet, with one question. */
export function newGuide(id: string, reviewBy: string): Fields {
  return {
    id,
    title: '',
    offeredWith: [],
    reviewBy,
    approver: 'seed',
    start: FIRST,
    steps: { [FIRST]: newStep() },
  };
}

/** The guide in a document's fields; what is missing is empty. */
export function guideOf(fields: Fields): Guide {
  const steps = Object.entries((fields.steps ?? {}) as Record<string, Partial<Step>>).map(([name, step]) => [
    name,
    {
      question: step.question ?? '',
      options: (step.options ?? []).map((option) => ({ ...option, label: option.label ?? '' })),
    },
  ]);
  return {
    title: String(fields.title ?? ''),
    offeredWith: (fields.offeredWith ?? []) as string[],
    reviewBy: String(fields.reviewBy ?? ''),
    start: String(fields.start ?? ''),
    steps: Object.fromEntries(steps) as Record<string, Step>,
  };
}

/** The question an option leads to; undefined where it leads to an answer. */
export function questionAt(guide: Guide, place?: Place): string | undefined {
  return place ? guide.steps[place.step]?.options[place.option]?.next : guide.start;
}

export function optionAt(guide: Guide, { step, option }: Place): Option {
  return guide.steps[step].options[option];
}

/** Every place as it is read from above, the first question first; a question is walked into once. */
export function placesOf(guide: Guide): (Place | undefined)[] {
  const seen = new Set<string>();
  const below = (name?: string): Place[] => {
    if (!name || seen.has(name) || !guide.steps[name]) {
      return [];
    }
    seen.add(name);
    return guide.steps[name].options.flatMap(({ next }, option) => [{ step: name, option }, ...below(next)]);
  };
  return [undefined, ...below(guide.start)];
}

export function keyOf(place?: Place): string {
  return place ? `${place.step}/${place.option}` : '';
}

/** The option below which a question stands, the first that leads to it; undefined for the first question. */
export function leadingTo(guide: Guide, step: string): Place | undefined {
  return step === guide.start
    ? undefined
    : placesOf(guide).find((place) => place && questionAt(guide, place) === step);
}

export function withQuestion(guide: Guide, step: string, question: string): Guide {
  return { ...guide, steps: { ...guide.steps, [step]: { ...guide.steps[step], question } } };
}

export function withOption(guide: Guide, place: Place, change: Partial<Option>): Guide {
  return withOptions(guide, place.step, (options) =>
    options.map((one, index) => (index === place.option ? clean({ ...one, ...change }) : one)),
  );
}

/** Lets an option lead to a new question. */
export function withNewQuestion(guide: Guide, place: Place): Guide {
  const name = freshName(guide);
  const grown = { ...guide, steps: { ...guide.steps, [name]: newStep() } };
  return withOption(grown, place, { next: name, answer: undefined });
}

/** Lets an option end the guide; the questions below it go. */
export function withEnd(guide: Guide, place: Place, answer: string): Guide {
  return pruned(withOption(guide, place, { next: undefined, answer }));
}

export function withAddedOption(guide: Guide, step: string): Guide {
  return withOptions(guide, step, (options) => [...options, { label: '' }]);
}

/** Takes an option away, and the questions below it. */
export function withoutOption(guide: Guide, { step, option }: Place): Guide {
  return pruned(withOptions(guide, step, (options) => options.filter((_, index) => index !== option)));
}

/** Moves an option up (-1) or down (1) among those of its question; the guide itself where it cannot. */
export function withMoved(guide: Guide, { step, option }: Place, by: number): Guide {
  const to = option + by;
  if (to < 0 || to >= guide.steps[step].options.length) {
    return guide;
  }
  return withOptions(guide, step, (options) => {
    const moved = options.filter((_, index) => index !== option);
    moved.splice(to, 0, options[option]);
    return moved;
  });
}

function withOptions(guide: Guide, step: string, change: (options: Option[]) => Option[]): Guide {
  const before = guide.steps[step];
  return { ...guide, steps: { ...guide.steps, [step]: { ...before, options: change(before.options) } } };
}

/** Without the questions that nothing leads to. */
function pruned(guide: Guide): Guide {
  const reached = new Set(placesOf(guide).map((place) => questionAt(guide, place)));
  const steps = Object.entries(guide.steps).filter(([name]) => reached.has(name));
  return { ...guide, steps: Object.fromEntries(steps) };
}

function newStep(): Step {
  return { question: '', options: [{ label: '' }, { label: '' }] };
}

function freshName({ steps }: Guide): string {
  let number = Object.keys(steps).length + 1;
  while (steps[`trin-${number}`]) {
    number++;
  }
  return `trin-${number}`;
}

function clean(option: Option): Option {
  return Object.fromEntries(Object.entries(option).filter(([, value]) => value !== undefined)) as unknown as Option;
}
