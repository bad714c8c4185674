import type { ConversationClient } from './conversation-client';
import type { Slot } from './shown';

/** The times in which somebody can call, and what became of calls that were booked. */
export class CallBacks {
  /** Earliest first; empty while they are not known. */
  free: Slot[] = [];
  /** By receipt: the new time, or that it is cancelled. */
  private readonly fates = new Map<string, Slot | 'cancelled'>();

  /** `trying` runs what may fail, tells the citizen where it did, and shows what is new. */
  constructor(
    private readonly client: ConversationClient,
    private readonly kommune: () => string,
    private readonly trying: (action: () => Promise<void>) => Promise<void>,
    private readonly changed: () => void,
  ) {}

  /** What became of a call since it was booked; undefined where nothing. */
  fate(receipt: string): Slot | 'cancelled' | undefined {
    return this.fates.get(receipt);
  }

  /** Without an answer the form has no times, and the first free one is taken. */
  async findFree(): Promise<void> {
    this.free = await this.client.freeSlots(this.kommune()).catch(() => this.free);
    this.changed();
  }

  move(receipt: string, from: string): Promise<void> {
    return this.trying(async () => {
      const { slot } = await this.client.moveCallBack(receipt, from);
      this.fates.set(receipt, slot);
    });
  }

  cancel(receipt: string): Promise<void> {
    return this.trying(async () => {
      await this.client.cancelCallBack(receipt);
      this.fates.set(receipt, 'cancelled');
    });
  }
}
