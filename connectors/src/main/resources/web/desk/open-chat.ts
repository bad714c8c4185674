import type { DeskChat, Line } from './desk-client';
import type { Kept } from './kept';

/** A chat the agent has, or had, in a tab. Immutable; every change gives a new one. */
export interface OpenChat {
  chat: DeskChat;
  lines: Line[];
  /** The last line the agent has seen; undefined before the thread is read. */
  read?: number;
  draft: string;
  /** A sentence on its way: until it comes back as a line it is not said. */
  sending?: { command: string; text: string; after: number };
  /** The citizen has deleted the chat. */
  isDeleted: boolean;
}

export function opened(chat: DeskChat, { draft, read }: Kept): OpenChat {
  return { chat, lines: [], read, draft, isDeleted: false };
}

/** The chat with what the server now says of it. */
export function refreshed(open: OpenChat, chat: DeskChat, lines: Line[]): OpenChat {
  const { sending } = open;
  const isBack = lines.some((line) => line.from === 'agent' && line.sequence > (sending?.after ?? 0));
  const read = open.read ?? lines.at(-1)?.sequence;
  return { ...open, chat, lines, read, sending: isBack ? undefined : sending };
}

/** What was on its way did not arrive; it goes back into the field. */
export function takenBack(open: OpenChat): OpenChat {
  const text = open.sending?.text ?? '';
  return { ...open, sending: undefined, draft: open.draft || text };
}

export function deleted(open: OpenChat): OpenChat {
  return { ...open, lines: [], isDeleted: true, sending: undefined };
}

export function unread(open: OpenChat): number {
  return open.lines.filter((line) => line.from === 'citizen' && line.sequence > (open.read ?? Infinity)).length;
}

export function lastSequence(open: OpenChat): number {
  return open.lines.at(-1)?.sequence ?? 0;
}

/** Tells whether the agent may still write and end. */
export function isMine(open: OpenChat, username: string): boolean {
  return !open.isDeleted && open.chat.state === 'taken' && open.chat.agent === username;
}
