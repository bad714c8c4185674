import { newId } from '../shared/ids';
import type { Choice } from './shown';
import type { Thread } from './thread';

/** What the citizen sent and the server has not confirmed yet. */
export interface Pending {
  id: string;
  /** What the citizen wrote, or the label of the button pressed. */
  text: string;
  /** The button's choice; absent for text. */
  choice?: string;
  failed: boolean;
}

/** What the citizen writes and sends, one message at a time; nothing is lost on the way. */
export class Outgoing {
  draft = '';
  pending?: Pending;
  private sending?: Promise<void>;

  /** `post` sends and tells of failures by `failed` or `returned`; it never throws. */
  constructor(private readonly post: (pending: Pending) => Promise<void>) {}

  get isSending(): boolean {
    return this.pending !== undefined && !this.pending.failed;
  }

  /** Sends after what was sent before; stays in the field where that cannot be sent yet. */
  async say(text: string): Promise<void> {
    await this.sending;
    await this.sendAgain();
    if (!this.pending) {
      this.draft = this.draft.trim() === text ? '' : this.draft;
      await this.send({ id: newId(), text, failed: false });
    }
  }

  choose({ choice, label }: Choice): Promise<void> {
    return this.send({ id: newId(), text: label, choice, failed: false });
  }

  /** Sends what failed once more, under the same id, so that it is never taken twice. */
  async sendAgain(): Promise<void> {
    if (this.pending?.failed) {
      await this.send({ ...this.pending, failed: false });
    }
  }

  /** What was sent has arrived where the thread holds it. */
  confirm(thread: Thread): void {
    if (this.pending && thread.holds(this.pending.id)) {
      this.pending = undefined;
    }
  }

  /** It may be sent again. */
  failed(): void {
    this.pending = this.pending && { ...this.pending, failed: true };
  }

  /** Back into the field, to be written anew. */
  returned(): void {
    if (this.pending && !this.pending.choice) {
      this.draft = this.pending.text;
    }
    this.pending = undefined;
  }

  private async send(pending: Pending): Promise<void> {
    this.pending = pending;
    this.sending = this.post(pending);
    await this.sending;
  }
}
