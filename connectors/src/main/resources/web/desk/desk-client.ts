import { ask, json } from '../shared/http';
import { newId } from '../shared/ids';

/** Who is logged in. */
export interface Me {
  username: string;
  name: string;
  roles: string[];
  /** Codes of those the agent serves; empty for all. */
  kommuner: string[];
  team: string;
  /** How many chats at once. */
  capacity: number;
}

/** A chat as the board knows it. */
export interface DeskChat {
  id: string;
  state: 'waiting' | 'taken' | 'over';
  request: ChatRequest;
  holder?: { id: string; name: string; since: string };
  /** By whom it was ended, once it is over. */
  ended?: { by: 'agent' | 'citizen' | 'clock'; outcome?: string };
  isCitizenAway: boolean;
  epoch: number;
  sequence: number;
}

/** What a citizen waits for. */
export interface ChatRequest {
  kommune: string;
  language: string;
  reason: string;
  priority: number;
  rank: number;
  since: string;
  page?: string;
  summary: string;
  topic?: string;
  /** Of the topic, for people. */
  title?: string;
  to: { type: string; skill?: string; kommune?: string; agent?: { id: string; name: string } };
}

/** One thing said in a chat, or noted or corrected by an agent. */
export interface Line {
  sequence: number;
  at: string;
  from: 'citizen' | 'bot' | 'agent' | 'note' | 'correction';
  text: string;
  agent?: string;
  /** The line a correction replaces. */
  line?: number;
  intent?: string;
  confidence?: number;
}

export type PresenceKey = 'ready' | 'wrap-up' | 'pause' | 'lunch' | 'meeting';

export interface Board {
  chats: DeskChat[];
  /** Ids of those on the agent's list. */
  waiting: string[];
  /** Name by code. */
  kommuner: Record<string, string>;
  presence: { presence: PresenceKey; since: string };
  /** What citizens are told while the hotline is closed early. */
  closed?: string;
}

export interface CallBack {
  receipt: string;
  kommune: string;
  phone: string;
  topic: string;
  bookedAt: string;
  /** When the time begins within which somebody calls. */
  slot: string;
  /** How many times nobody answered. */
  missed: number;
  isOverdue: boolean;
}

/** A command the chat's owner refused; `owner` is the name of who has the chat, or empty. */
export interface Refusal {
  chat: string;
  refused: { command: string; reason: string; owner: string };
}

/** Somebody whose desk page is open. */
export interface Seat {
  id: string;
  name: string;
  presence: PresenceKey;
  since: string;
  kommuner: string[];
  skills: string[];
  capacity: number;
}

export type CommandName =
  | 'accept'
  | 'decline'
  | 'messages'
  | 'corrections'
  | 'notes'
  | 'transfer'
  | 'assign'
  | 'return-to-bot'
  | 'end';

/** What a command says beside its id and epoch. */
export interface CommandMore {
  text?: string;
  line?: number;
  to?: { type: string; value?: string };
  consent?: boolean;
  outcome?: string;
  topic?: string;
}

/** Asks the desk's API. The session is an HttpOnly cookie, so nothing secret is held here. */
export const deskClient = {
  me: () => ask<Me>('/api/staff/me'),

  logIn: (username: string, password: string) =>
    ask<Me>('/api/staff/login', json('POST', { username, password })),

  logOut: () => ask<void>('/api/staff/logout', json('POST', {})),

  board: () => ask<Board>('/api/desk/chats'),

  /** The lines after a sequence number. */
  thread: (id: string, after: number) =>
    ask<{ chat: DeskChat; lines: Line[] }>(`${chatAddress(id)}?after=${after}`),

  /** Sends a command about a chat and gives its id; what becomes of it is seen on the board. */
  async command(name: CommandName, chat: DeskChat, more: CommandMore = {}): Promise<string> {
    const command = newId();
    await ask<void>(`${chatAddress(chat.id)}/${name}`, json('POST', { command, epoch: chat.epoch, ...more }));
    return command;
  },

  /** Tells the citizen that the agent is writing; may be lost. */
  typing: (id: string) => ask<void>(`${chatAddress(id)}/typing`, json('POST', {})).catch(() => {}),

  presence: (presence: PresenceKey) => ask<void>('/api/desk/presence', json('PUT', { presence })),

  colleagues: () => ask<Seat[]>('/api/desk/colleagues'),

  callBacks: () => ask<CallBack[]>('/api/desk/call-backs'),

  called: (receipt: string, how: 'done' | 'missed') =>
    ask<void>(`/api/desk/call-backs/${encodeURIComponent(receipt)}/${how}`, json('POST', {})),
};

export function chatAddress(id: string): string {
  return `/api/desk/chats/${encodeURIComponent(id)}`;
}
