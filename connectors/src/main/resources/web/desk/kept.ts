/** What this tab keeps of the agent's chats, so that a reload loses no work. */
export interface Kept {
  draft: string;
  /** The last line the agent has seen; undefined before the first look. */
  read?: number;
}

const KEY = 'borgerchat desk';

export function keptOf(chat: string): Kept {
  return all()[chat] ?? { draft: '' };
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

function all(): Record<string, Kept> {
  return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, Kept>;
}
