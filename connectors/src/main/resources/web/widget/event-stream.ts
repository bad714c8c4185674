import type { ConversationClient } from './conversation-client';
import { EventStreamParser } from './event-stream-parser';
import type { QueuePlace, ShownEvent } from './shown';

const FIRST_PAUSE_MILLIS = 1_000;
const LONGEST_PAUSE_MILLIS = 20_000;
/** The server sends a comment every 15 s; three missing ones mean that the line is dead. */
const SILENCE_MILLIS = 45_000;

/** What becomes of a stream, told to whoever opened it. */
export interface StreamListener {
  happened(event: ShownEvent): void;
  /** The place in the queue has changed. */
  waits(queue: QueuePlace): void;
  /** The person is writing. */
  agentTypes(): void;
  /** The line is up, or was lost and will be tried again. */
  connected(isUp: boolean): void;
  /** The conversation no longer exists. */
  gone(): void;
}

/**
 * Holds one event stream open until it is stopped. After a break it reads on from the last sequence
 * number, first soon, then less and less often.
 */
export class EventStream {
  private stopped = false;
  private connection?: AbortController;
  private wake?: () => void;
  private pause = FIRST_PAUSE_MILLIS;

  constructor(
    private readonly client: ConversationClient,
    private sequence: number,
    private readonly listener: StreamListener,
  ) {}

  async start(): Promise<void> {
    addEventListener('online', this.tryNow);
    while (!this.stopped) {
      await this.readUntilItBreaks();
      if (!this.stopped) {
        this.listener.connected(false);
        await this.rest();
      }
    }
  }

  stop(): void {
    this.stopped = true;
    removeEventListener('online', this.tryNow);
    this.connection?.abort();
    this.wake?.();
  }

  private readonly tryNow = () => {
    this.pause = FIRST_PAUSE_MILLIS;
    this.wake?.();
  };

  private async readUntilItBreaks(): Promise<void> {
    const connection = new AbortController();
    this.connection = connection;
    try {
      const response = await this.client.stream(this.sequence, connection.signal);
      if (response.status === 401) {
        this.stop();
        this.listener.gone();
      } else if (response.ok && response.body) {
        this.listener.connected(true);
        this.pause = FIRST_PAUSE_MILLIS;
        await this.read(response.body, connection);
      }
    } catch {
      connection.abort();
    }
  }

  private async read(body: ReadableStream<Uint8Array>, connection: AbortController): Promise<void> {
    const reader = body.getReader();
    const decoder = new TextDecoder();
    const parser = new EventStreamParser();
    for (;;) {
      const silence = setTimeout(() => connection.abort(), SILENCE_MILLIS);
      const { done, value } = await reader.read().finally(() => clearTimeout(silence));
      if (done || this.stopped) {
        return;
      }
      for (const event of parser.read(decoder.decode(value, { stream: true }))) {
        if (event.event === 'turn') {
          this.sequence = Number(event.id);
          this.listener.happened(JSON.parse(event.data) as ShownEvent);
        } else if (event.event === 'typing') {
          this.listener.agentTypes();
        } else if (event.event === 'queue') {
          this.listener.waits(JSON.parse(event.data) as QueuePlace);
        }
      }
    }
  }

  /** Waits, a little differently in each browser, so that not all come back at once. */
  private rest(): Promise<void> {
    const millis = this.pause * (0.75 + Math.random() / 2);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MILLIS);
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, millis);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
