/** What this tab keeps of the agent's work, so that a reload loses none. */
export interface Kept {
  draft: string;
  note: string;
  /** The own message that is being corrected, and what is to stand instead. */
  correction?: { line: number; text: string };
  /** The last line the agent has seen; undefined before the first look. */
  read?: number;
}

const KEY = 'borgerchat desk';

export function keptOf(chat: string): Kept {
  return { draft: '', note: '', ...all()[chat] };
}

export function keep(chat: string, kept: Kept): void {
  sessionStorage.setItem(KEY, JSON.stringify({ ...all(), [chat]: kept }));
}

export function forget(chat: string): void {
  const { [chat]: gone, ...rest } = all();
  sessionStorage.setItem(KEY, JSON.stringify(rest));
}

export function forgetAll(): void {
  sessionStorage.removeItem(KEY);
}

function all(): Record<string, Partial<Kept>> {
  return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, Partial<Kept>>;
}
