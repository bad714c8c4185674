import type { DeskChat, Line } from './desk-client';
import type { Kept } from './kept';

/** What the agent writes just now: to the citizen, to colleagues, or instead of an own message. */
export type Writing = 'say' | 'note' | 'correct';

/** A chat the agent has, or had, in a tab. Immutable; every change gives a new one. */
export interface OpenChat {
  chat: DeskChat;
  lines: Line[];
  /** The last line the agent has seen; undefined before the thread is read. */
  read?: number;
  writing: Writing;
  draft: string;
  note: string;
  /** The own message that is being corrected, and what is to stand instead. */
  correction?: { line: number; text: string };
  /** A sentence on its way: until it comes back as a line it is not said. */
  sending?: { command: string; text: string; after: number; writing: Writing; line?: number };
  /** Until when the citizen counts as writing, in milliseconds. */
  typingUntil: number;
  /** The citizen has deleted the chat. */
  isDeleted: boolean;
}

const COMES_BACK_AS = { say: 'agent', note: 'note', correct: 'correction' } as const;
const TYPING_MILLIS = 6_000;

export function opened(chat: DeskChat, { draft, note, read, correction }: Kept): OpenChat {
  const writing = correction ? 'correct' : 'say';
  return { chat, lines: [], read, writing, draft, note, correction, typingUntil: 0, isDeleted: false };
}

/** The chat with what the server now says of it; `news` follow the lines known so far. */
export function refreshed(open: OpenChat, chat: DeskChat, news: Line[]): OpenChat {
  const fresh = news.filter(({ sequence }) => sequence > lastSequence(open));
  const lines = [...open.lines, ...fresh];
  const { sending } = open;
  const isBack =
    sending !== undefined &&
    lines.some(({ from, sequence }) => from === COMES_BACK_AS[sending.writing] && sequence > sending.after);
  const hasWritten = fresh.some(({ from }) => from === 'citizen');
  return {
    ...open,
    chat,
    lines,
    read: open.read ?? lines.at(-1)?.sequence,
    sending: isBack ? undefined : sending,
    typingUntil: hasWritten ? 0 : open.typingUntil,
  };
}

/** What stands in the field the agent writes in. */
export function written(open: OpenChat): string {
  switch (open.writing) {
    case 'say':
      return open.draft;
    case 'note':
      return open.note;
    case 'correct':
      return open.correction?.text ?? '';
  }
}

/** The same chat with another text in that field. */
export function rewritten(open: OpenChat, text: string): OpenChat {
  switch (open.writing) {
    case 'say':
      return { ...open, draft: text };
    case 'note':
      return { ...open, note: text };
    case 'correct':
      return open.correction ? { ...open, correction: { ...open.correction, text } } : open;
  }
}

/** An approved text is put behind what the agent has begun to write to the citizen. */
export function inserted(open: OpenChat, text: string): OpenChat {
  const before = open.draft.trimEnd();
  return { ...open, writing: 'say', correction: undefined, draft: before ? `${before}\n\n${text}` : text };
}

export function correcting(open: OpenChat, { sequence, text }: Line): OpenChat {
  return { ...open, writing: 'correct', correction: { line: sequence, text } };
}

export function writingAs(open: OpenChat, writing: 'say' | 'note'): OpenChat {
  return { ...open, writing, correction: undefined };
}

/** What was on its way did not arrive; it goes back into its field. */
export function takenBack(open: OpenChat): OpenChat {
  const { sending } = open;
  if (!sending) {
    return open;
  }
  const { text, line } = sending;
  const rest = { ...open, sending: undefined };
  switch (sending.writing) {
    case 'say':
      return { ...rest, draft: open.draft || text };
    case 'note':
      return { ...rest, note: open.note || text };
    case 'correct':
      return { ...rest, writing: 'correct', correction: { line: line ?? 0, text } };
  }
}

export function deleted(open: OpenChat): OpenChat {
  return { ...open, lines: [], isDeleted: true, sending: undefined };
}

export function typing(open: OpenChat): OpenChat {
  return { ...open, typingUntil: Date.now() + TYPING_MILLIS };
}

export function unread(open: OpenChat): number {
  return open.lines.filter((line) => line.from === 'citizen' && line.sequence > (open.read ?? Infinity)).length;
}

export function lastSequence(open: OpenChat): number {
  return open.lines.at(-1)?.sequence ?? 0;
}

/** Tells whether the agent may still write and end. */
export function isMine(open: OpenChat, username: string): boolean {
  return !open.isDeleted && open.chat.state === 'taken' && open.chat.holder?.id === username;
}
