import { ask, json } from '../shared/http';
import { newId } from '../shared/ids';
import type { Events, Hotline, Opened, Slot } from './shown';

/** How a conversation begins. */
export interface Beginning {
  kommune: string;
  language: string;
  page: string;
  topic: string;
}

/** Asks the citizens' API. The token goes into a header, never into an address; no cookies. */
export class ConversationClient {
  private token = '';

  /** `origin` is where the widget's script came from, without a slash at the end. */
  constructor(private readonly origin: string) {}

  use(token: string): void {
    this.token = token;
  }

  async open(beginning: Beginning): Promise<Opened> {
    const opened = await ask<Opened>(
      `${this.origin}/api/conversations`,
      plain(json('POST', beginning)),
    );
    this.token = opened.token;
    return opened;
  }

  events(after: number): Promise<Events> {
    return this.ask(`/events?after=${after}`, {});
  }

  say(id: string, text: string): Promise<Events> {
    return this.ask('/messages', json('POST', { id, text }));
  }

  choose(id: string, choice: string): Promise<Events> {
    return this.ask('/messages', json('POST', { id, choice }));
  }

  rate(answer: number, helped: boolean): Promise<Events> {
    return this.ask('/ratings', json('POST', { id: newId(), answer, helped }));
  }

  rateConversation(score: number): Promise<Events> {
    return this.ask('/rating', json('POST', { id: newId(), score }));
  }

  stay(): Promise<Events> {
    return this.ask('/stay', json('POST', { id: newId() }));
  }

  typing(): Promise<void> {
    return this.ask('/typing', { method: 'POST' });
  }

  callBack(id: string, phone: string, slot?: string): Promise<Events> {
    return this.ask('/call-backs', json('POST', { id, phone, slot }));
  }

  freeSlots(kommune: string): Promise<Slot[]> {
    return ask(`${this.origin}/api/call-backs/slots?kommune=${encodeURIComponent(kommune)}`, plain({}));
  }

  moveCallBack(receipt: string, slot: string): Promise<{ slot: Slot }> {
    return ask(this.booked(receipt), plain(json('PUT', { slot })));
  }

  cancelCallBack(receipt: string): Promise<void> {
    return ask(this.booked(receipt), plain({ method: 'DELETE' }));
  }

  end(): Promise<Events> {
    return this.ask('/end', json('POST', { id: newId() }));
  }

  delete(): Promise<void> {
    return this.ask('', { method: 'DELETE' });
  }

  /** Tells whether a person can come now. */
  hotline(kommune: string): Promise<Hotline> {
    return ask(`${this.origin}/api/hotline?kommune=${encodeURIComponent(kommune)}`, plain({}));
  }

  /** Opens the stream of events after a sequence number; the caller reads and ends it. */
  stream(after: number, signal: AbortSignal): Promise<Response> {
    const headers = {
      ...this.bearer(),
      Accept: 'text/event-stream',
      'Last-Event-ID': String(after),
    };
    return fetch(`${this.origin}/api/conversation/stream`, plain({ headers, signal }));
  }

  private ask<T>(path: string, init: RequestInit): Promise<T> {
    const headers = { ...init.headers, ...this.bearer() };
    return ask<T>(`${this.origin}/api/conversation${path}`, plain({ ...init, headers }));
  }

  private booked(receipt: string): string {
    return `${this.origin}/api/call-backs/${encodeURIComponent(receipt)}`;
  }

  private bearer(): Record<string, string> {
    return { Authorization: `Bearer ${this.token}` };
  }
}

function plain(init: RequestInit): RequestInit {
  return { ...init, credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' };
}
