import type { Choice, Owner, ShownEvent } from './shown';

/**
 * The events read so far, by sequence number. The same event may come twice, from an answer and from
 * the stream, and in any order; what follows from them is the same.
 */
export class Thread {
  private readonly bySequence = new Map<number, ShownEvent>();

  add(events: ShownEvent[]): void {
    events.forEach((event) => this.bySequence.set(event.sequence, event));
  }

  clear(): void {
    this.bySequence.clear();
  }

  /** In order, as corrected. */
  get events(): ShownEvent[] {
    const all = [...this.bySequence.values()].sort((a, b) => a.sequence - b.sequence);
    const corrected = new Map(all.map((event) => [event.line, event.text]));
    return all
      .filter(({ type }) => type !== 'correction')
      .map((event) =>
        corrected.has(event.sequence)
          ? { ...event, text: corrected.get(event.sequence), line: event.sequence }
          : event,
      );
  }

  get lastSequence(): number {
    return Math.max(0, ...this.bySequence.keys());
  }

  /** Who answers now. */
  get owner(): Owner {
    return this.last((event) => event.type === 'owner')?.owner ?? 'bot';
  }

  /** The name of the person who answers; empty where it is none. */
  get agent(): string {
    return this.last((event) => event.type === 'owner')?.agent ?? '';
  }

  /** What the bot said last: the only message whose buttons are on offer. */
  get lastOfBot(): ShownEvent | undefined {
    return this.last((event) => event.type === 'bot');
  }

  /** The buttons the citizen may press now. */
  get offered(): Choice[] {
    return (this.owner !== 'nobody' && this.lastOfBot?.buttons) || [];
  }

  /** The form was offered last, and no number has been left since. */
  get wantsNumber(): boolean {
    const form = this.lastOfBot;
    return form?.kind === 'call-back-form' && this.owner !== 'nobody' && this.owner !== 'agent';
  }

  /** The citizen has written, or pressed a button. */
  get isUsed(): boolean {
    return this.events.some((event) => event.type === 'citizen');
  }

  /** How many messages for the citizen came after a sequence number. */
  unreadAfter(sequence: number): number {
    return this.events.filter(
      (event) => event.sequence > sequence && (event.type === 'bot' || event.type === 'agent'),
    ).length;
  }

  /** Tells whether the server has stored the client's message with that id. */
  holds(message: string): boolean {
    return this.events.some((event) => event.message === message);
  }

  private last(wanted: (event: ShownEvent) => boolean): ShownEvent | undefined {
    return this.events.reverse().find(wanted);
  }
}
