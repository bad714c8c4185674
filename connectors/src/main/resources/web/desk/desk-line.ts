import type { Refusal } from './desk-client';

const PAUSE_MILLIS = 3_000;

/** What the line tells. */
export interface DeskLineListener {
  /** The line is up again: read everything. */
  connected(): void;
  /** Some chat has changed, or may have. */
  changed(): void;
  refused(refusal: Refusal): void;
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
    source.addEventListener('board', () => this.listener.connected());
    source.addEventListener('chat', () => this.listener.changed());
    source.addEventListener('refused', ({ data }) => this.listener.refused(JSON.parse(data) as Refusal));
    source.addEventListener('error', () => {
      this.listener.lost();
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
}
