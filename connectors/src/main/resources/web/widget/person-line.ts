import type { ConversationClient } from './conversation-client';
import { EventStream } from './event-stream';
import type { Owner, QueuePlace, ShownEvent } from './shown';

/** An agent who writes says so every few seconds. */
const TYPING_MILLIS = 6_000;
/** The citizen's own typing is told no more often than this. */
const TELL_MILLIS = 3_000;

/** Told what comes over the line. */
export interface LineListener {
  happened(event: ShownEvent): void;
  gone(): void;
  changed(): void;
}

/** The line held open exactly while a person is, or is about to be, in the conversation. */
export class PersonLine {
  /** False while the line is down. */
  isLive = true;
  /** Somebody is writing to the citizen now. */
  isAgentTyping = false;
  /** Where the citizen stands in the queue; undefined while that is not known. */
  queue?: QueuePlace;
  private stream?: EventStream;
  private typing = 0;
  private told = 0;

  constructor(
    private readonly client: ConversationClient,
    private readonly listener: LineListener,
  ) {}

  /** Opens or closes the line as the owner asks for; reads on after that sequence number. */
  hold(owner: Owner, readTo: number): void {
    if (owner === 'bot' || owner === 'nobody') {
      this.close();
    } else if (!this.stream) {
      this.stream = new EventStream(this.client, readTo, this);
      void this.stream.start();
    }
  }

  close(): void {
    this.stream?.stop();
    this.stream = undefined;
    this.isLive = true;
    this.isAgentTyping = false;
    this.queue = undefined;
  }

  /** Tells the person that the citizen is writing; whether that arrives does not matter. */
  citizenTypes(): void {
    if (this.stream && Date.now() - this.told > TELL_MILLIS) {
      this.told = Date.now();
      void this.client.typing().catch(() => undefined);
    }
  }

  // What the stream tells (StreamListener).

  happened(event: ShownEvent): void {
    this.isAgentTyping &&= event.type !== 'agent';
    this.listener.happened(event);
  }

  waits(queue: QueuePlace): void {
    this.queue = queue;
    this.listener.changed();
  }

  agentTypes(): void {
    clearTimeout(this.typing);
    this.isAgentTyping = true;
    this.typing = window.setTimeout(() => {
      this.isAgentTyping = false;
      this.listener.changed();
    }, TYPING_MILLIS);
    this.listener.changed();
  }

  connected(isUp: boolean): void {
    this.isLive = isUp;
    this.listener.changed();
  }

  gone(): void {
    this.listener.gone();
  }
}
