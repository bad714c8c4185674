import { Problem } from '../shared/http';
import { newId } from '../shared/ids';
import type { ConversationClient } from './conversation-client';
import { EventStream } from './event-stream';
import type { Kept, Memory } from './memory';
import type { Choice, Events, ShownEvent } from './shown';
import { Thread } from './thread';

/** What the citizen sent and the server has not confirmed yet. */
export interface Pending {
  id: string;
  /** What the citizen wrote, or the label of the button pressed. */
  text: string;
  /** The button's choice; absent for text. */
  choice?: string;
  failed: boolean;
}

/** What the citizen must be told about the conversation as a whole. */
export type Notice = 'started-anew' | 'deleted';

/**
 * The citizen's conversation as this browser knows it: what was said, what is on its way, what went
 * wrong. Calls `changed` after each change. Asks the server nothing before it is opened.
 */
export class Conversation {
  readonly thread = new Thread();
  state: 'asleep' | 'opening' | 'open' = 'asleep';
  draft = '';
  pending?: Pending;
  trouble?: Problem;
  notice?: Notice;
  /** Whether a person can come now; undefined while that is not known. */
  isStaffed?: boolean;
  /** False while the line to a person is down. */
  isLive = true;
  private kept?: Kept;
  /** Every event up to this one has been read. */
  private readTo = 0;
  private stream?: EventStream;
  private opening?: Promise<void>;
  private sending?: Promise<void>;

  constructor(
    private readonly beginning: { kommune: string; language: string },
    private readonly client: ConversationClient,
    private readonly memory: Memory,
    private readonly changed: () => void,
  ) {}

  /** A person was, or was about to be, in the conversation when a browser tab last saw it. */
  get isAwaited(): boolean {
    const owner = this.memory.read()?.owner;
    return owner === 'queue' || owner === 'agent';
  }

  get isSending(): boolean {
    return this.pending !== undefined && !this.pending.failed;
  }

  get unread(): number {
    return this.kept ? this.thread.unreadAfter(this.kept.seen) : 0;
  }

  /** What the citizen said of an answer; undefined where nothing. */
  rating(answer: number): boolean | undefined {
    return this.kept?.rated[answer];
  }

  /** Reads on where the browser left off, or begins. Does nothing where that is done already. */
  open(): Promise<void> {
    if (this.state === 'asleep') {
      this.state = 'opening';
      this.notice = this.notice === 'deleted' ? undefined : this.notice;
      this.changed();
      this.opening = this.trying(() => this.resumeOrBegin()).then(() => this.sleepUnlessOpen());
    }
    return this.opening ?? Promise.resolve();
  }

  /** Asks whether a person can come now; where no answer comes, nothing is promised. */
  async askWhoIsThere(): Promise<void> {
    const hotline = await this.client.hotline().catch(() => undefined);
    this.isStaffed = hotline?.open;
    this.changed();
  }

  /** Leaves the server alone; the conversation stays where it is. */
  sleep(): void {
    this.stream?.stop();
    this.stream = undefined;
    this.state = 'asleep';
  }

  /** Says something, after what was said before; stays in the field where that cannot be sent yet. */
  async say(text: string): Promise<void> {
    await this.open();
    await this.sending;
    await this.sendAgain();
    if (this.state === 'open' && !this.pending) {
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

  /** Takes what failed back, to be written anew. */
  takeBack(): void {
    this.returnPendingToDraft();
    this.trouble = undefined;
    this.changed();
  }

  rate(answer: number, helped: boolean): Promise<void> {
    return this.trying(async () => {
      this.take(await this.client.rate(answer, helped));
      this.keep({ rated: { ...this.kept?.rated, [answer]: helped } });
    });
  }

  /** Leaves a number to be called back on; tells whether it was taken. */
  async leaveNumber(id: string, phone: string): Promise<boolean> {
    await this.trying(async () => this.take(await this.client.callBack(id, phone)));
    return this.thread.holds(id);
  }

  end(): Promise<void> {
    return this.trying(async () => this.take(await this.client.end()));
  }

  /** Deletes the conversation at the server, then forgets it here. */
  delete(): Promise<void> {
    return this.trying(async () => {
      await this.client.delete();
      this.forget('deleted');
    });
  }

  /** Leaves this conversation behind and begins another. */
  beginAnew(): Promise<void> {
    this.forget(undefined);
    return this.open();
  }

  /** The citizen has seen everything read so far. */
  markSeen(): void {
    const last = this.thread.lastSequence;
    if (this.kept && this.kept.seen < last) {
      this.keep({ seen: last });
      this.changed();
    }
  }

  /** Another tab has changed what the browser keeps. */
  async followOtherTab(): Promise<void> {
    const theirs = this.memory.read();
    const isDropped = this.state === 'asleep' && this.notice !== undefined;
    if (this.state !== 'open' && !isDropped) {
      return;
    }
    if (!theirs) {
      this.drop('deleted');
      this.changed();
    } else if (theirs.token !== this.kept?.token) {
      this.drop(undefined);
      await this.open();
    } else {
      this.kept = theirs;
      const isBehind = theirs.sequence > this.thread.lastSequence;
      await this.trying(async () => (isBehind ? this.readOn() : undefined));
    }
  }

  // What a stream tells (StreamListener).

  happened(event: ShownEvent): void {
    this.readTo = Math.max(this.readTo, event.sequence);
    this.add([event]);
    this.changed();
  }

  connected(isUp: boolean): void {
    this.isLive = isUp;
    this.changed();
  }

  gone(): void {
    void this.startAnew();
  }

  private sleepUnlessOpen(): void {
    if (this.state === 'opening') {
      this.state = 'asleep';
      this.changed();
    }
  }

  private async resumeOrBegin(): Promise<void> {
    const kept = this.memory.read();
    if (kept) {
      this.kept = kept;
      this.client.use(kept.token);
      await this.readOn();
    } else {
      const { kommune, language } = this.beginning;
      const page = location.origin + location.pathname;
      const opened = await this.client.open(kommune, language, page);
      this.kept = { token: opened.token, sequence: 0, seen: 0, owner: 'bot', rated: {} };
      this.take(opened.events);
    }
    this.state = 'open';
  }

  private async readOn(): Promise<void> {
    const events = await this.client.events(this.readTo);
    this.readTo = Math.max(this.readTo, events.sequence);
    this.take(events);
  }

  private async send(pending: Pending): Promise<void> {
    this.pending = pending;
    this.notice = undefined;
    this.changed();
    const { id, text, choice } = pending;
    this.sending = this.trying(async () =>
      this.take(await (choice ? this.client.choose(id, choice) : this.client.say(id, text))),
    );
    await this.sending;
  }

  private take(events: Events): void {
    this.add(events.events);
  }

  private add(events: ShownEvent[]): void {
    this.thread.add(events);
    if (this.pending && this.thread.holds(this.pending.id)) {
      this.pending = undefined;
    }
    this.keep({ owner: this.thread.owner, sequence: this.thread.lastSequence });
    this.listen();
  }

  /** Holds a stream open exactly while a person is, or is about to be, in the conversation. */
  private listen(): void {
    const { owner } = this.thread;
    if (owner === 'bot' || owner === 'nobody') {
      this.stream?.stop();
      this.stream = undefined;
      this.isLive = true;
    } else if (!this.stream) {
      this.stream = new EventStream(this.client, this.readTo, this);
      void this.stream.start();
    }
  }

  private async trying(action: () => Promise<void> | undefined): Promise<void> {
    try {
      await action();
      this.trouble = undefined;
    } catch (error) {
      if (!(error instanceof Problem)) {
        throw error;
      }
      await this.failed(error);
    }
    this.changed();
  }

  private async failed(problem: Problem): Promise<void> {
    if (problem.status === 401) {
      await this.startAnew();
      return;
    }
    this.trouble = problem;
    if (this.pending && problem.isPassing) {
      this.pending = { ...this.pending, failed: true };
    } else {
      this.returnPendingToDraft();
    }
    if (problem.status === 409) {
      await this.readOn().catch(() => undefined);
    }
  }

  /** The server no longer has the conversation: begin another and keep what was written. */
  private async startAnew(): Promise<void> {
    this.returnPendingToDraft();
    this.forget('started-anew');
    await this.open();
  }

  private returnPendingToDraft(): void {
    if (this.pending && !this.pending.choice) {
      this.draft = this.pending.text;
    }
    this.pending = undefined;
  }

  private forget(notice: Notice | undefined): void {
    this.memory.forget();
    this.drop(notice);
    this.changed();
  }

  private drop(notice: Notice | undefined): void {
    this.sleep();
    this.thread.clear();
    this.kept = undefined;
    this.readTo = 0;
    this.pending = undefined;
    this.trouble = undefined;
    this.notice = notice;
  }

  private keep(changes: Partial<Kept>): void {
    if (this.kept) {
      this.kept = { ...this.kept, ...changes };
      this.memory.write(this.kept);
    }
  }
}
