import type { DeskChat, Refusal } from './desk-client';

const PAUSE_MILLIS = 3_000;

/** What the line tells. */
export interface DeskLineListener {
  /** The line is up again: read everything. */
  connected(): void;
  /** A chat has changed; `isForYou` tells whether it stands on this agent's list. */
  chatChanged(chat: DeskChat, isForYou: boolean): void;
  /** The citizen has deleted a chat. */
  chatGone(id: string): void;
  citizenTypes(id: string): void;
  refused(refusal: Refusal): void;
  /** Who is ready has changed, or whether the hotline is closed early. */
  staffChanged(): void;
  lost(): void;
}

/**
 * The open line from the server; it is also the agent's sign of life. The browser reads on after a
 * break by itself; a refusal it gives up on is tried again here.
 */
export class DeskLine {
  private source?: EventSource;
  private timer = 0;

  constructor(private readonly listener: DeskLineListener) {}

  open(): void {
    this.close();
    const source = new EventSource('/api/desk/stream');
    this.source = source;
    const { listener } = this;
    source.addEventListener('board', () => listener.connected());
    this.on<{ chat: DeskChat; isForYou: boolean }>('chat', ({ chat, isForYou }) =>
      listener.chatChanged(chat, isForYou),
    );
    this.on<{ chat: string }>('gone', ({ chat }) => listener.chatGone(chat));
    this.on<{ chat: string }>('typing', ({ chat }) => listener.citizenTypes(chat));
    this.on<Refusal>('refused', (refusal) => listener.refused(refusal));
    source.addEventListener('staff', () => listener.staffChanged());
    source.addEventListener('error', () => {
      listener.lost();
      if (source.readyState === EventSource.CLOSED && this.source === source) {
        this.timer = window.setTimeout(() => this.open(), PAUSE_MILLIS);
      }
    });
  }

  close(): void {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = undefined;
  }

  private on<T>(name: string, take: (data: T) => void): void {
    this.source?.addEventListener(name, ({ data }) => take(JSON.parse(data) as T));
  }
}
