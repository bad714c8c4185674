import { ask, json } from '../shared/http';
import { newId } from '../shared/ids';

/** Who is logged in. */
export interface Me {
  username: string;
  name: string;
  roles: string[];
}

/** A chat as the board knows it. */
export interface DeskChat {
  id: string;
  state: 'waiting' | 'taken' | 'over';
  kommune: string;
  language: string;
  reason: string;
  priority: number;
  since: string;
  page?: string;
  summary: string;
  agent?: string;
  agentName?: string;
  epoch: number;
  sequence: number;
}

/** One thing said in a chat. */
export interface Line {
  sequence: number;
  at: string;
  from: 'citizen' | 'bot' | 'agent';
  text: string;
  intent?: string;
  confidence?: number;
}

export interface Board {
  chats: DeskChat[];
  /** Name by code. */
  kommuner: Record<string, string>;
}

export interface CallBack {
  receipt: string;
  kommune: string;
  phone: string;
  topic: string;
  bookedAt: string;
}

/** A command the chat's owner refused; `owner` is the name of who has the chat, or empty. */
export interface Refusal {
  chat: string;
  command: string;
  reason: 'taken' | 'stale' | 'not-waiting';
  owner: string;
}

/** Asks the desk's API. The session is an HttpOnly cookie, so nothing secret is held here. */
export const deskClient = {
  me: () => ask<Me>('/api/staff/me'),

  logIn: (username: string, password: string) =>
    ask<Me>('/api/staff/login', json('POST', { username, password })),

  logOut: () => ask<void>('/api/staff/logout', json('POST', {})),

  board: () => ask<Board>('/api/desk/chats'),

  thread: (id: string) =>
    ask<{ chat: DeskChat; lines: Line[] }>(`/api/desk/chats/${encodeURIComponent(id)}`),

  /** Sends a command about a chat and gives its id; what becomes of it is seen on the board. */
  async command(name: 'accept' | 'messages' | 'end', chat: DeskChat, text?: string): Promise<string> {
    const command = newId();
    const body = { command, epoch: chat.epoch, text };
    await ask<void>(`/api/desk/chats/${encodeURIComponent(chat.id)}/${name}`, json('POST', body));
    return command;
  },

  callBacks: () => ask<CallBack[]>('/api/desk/call-backs'),

  called: (receipt: string) =>
    ask<void>(`/api/desk/call-backs/${encodeURIComponent(receipt)}/done`, json('POST', {})),
};
