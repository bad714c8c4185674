import type { VariableName } from './studio-client';

/** The part of a name that stands between an open brace and the cursor; undefined where none is open. */
export function begunAt(text: string, cursor: number): string | undefined {
  return /\{([a-zæøå.]*)$/i.exec(text.slice(0, cursor))?.[1];
}

/** The text with the name that was begun written out, and where the cursor then stands. */
export function completed(text: string, cursor: number, name: string): { text: string; cursor: number } {
  const brace = text.lastIndexOf('{', cursor - 1);
  const rest = text.slice(cursor).replace(/^[a-z.]*\}/, '');
  return { text: `${text.slice(0, brace)}{${name}}${rest}`, cursor: brace + name.length + 2 };
}

/** The names that have what was begun in them, or in what they mean; those that begin so first. */
export function fitting(names: VariableName[], begun: string): VariableName[] {
  const wanted = begun.toLowerCase();
  const rank = ({ name }: VariableName) => (name.startsWith(wanted) || name.split('.')[1]?.startsWith(wanted) ? 0 : 1);
  return names
    .filter(({ name, meaning }) => `${name} ${meaning}`.toLowerCase().includes(wanted))
    .sort((one, other) => rank(one) - rank(other));
}
