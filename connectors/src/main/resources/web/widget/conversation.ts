import { Problem } from '../shared/http';
import { CallBacks } from './call-backs';
import type { Beginning, ConversationClient } from './conversation-client';
import { IdleWatch } from './idle-watch';
import type { Kept, Memory } from './memory';
import { Outgoing, type Pending } from './outgoing';
import { PersonLine } from './person-line';
import type { Events, Hotline, ShownEvent } from './shown';
import { Thread } from './thread';

const MINUTE_MILLIS = 60_000;

/** What the citizen must be told about the conversation as a whole. */
export type Notice = 'started-anew' | 'deleted';

/**
 * The citizen's conversation as this browser knows it: what was said, what is on its way, what went
 * wrong. Calls `changed` after each change. Asks the server nothing before it is opened.
 */
export class Conversation {
  readonly thread = new Thread();
  state: 'asleep' | 'opening' | 'open' = 'asleep';
  trouble?: Problem;
  notice?: Notice;
  /** Whether a person can come now; undefined while that is not known. */
  hotline?: Hotline;
  /** So long is left before the conversation ends for want of words; 0 while it does not. */
  endsInMillis = 0;
  readonly line: PersonLine;
  readonly callBacks: CallBacks;
  readonly outgoing = new Outgoing((pending) => this.post(pending));
  private readonly idle = new IdleWatch(this);
  private hotlineAt = 0;
  private kept?: Kept;
  /** Every event up to this one has been read. */
  private readTo = 0;
  private opening?: Promise<void>;

  constructor(
    private readonly beginning: () => Beginning,
    private readonly idleMillis: () => number,
    private readonly client: ConversationClient,
    private readonly memory: Memory,
    readonly changed: () => void,
  ) {
    this.line = new PersonLine(client, this);
    this.callBacks = new CallBacks(
      client,
      () => beginning().kommune,
      (action) => this.trying(action),
      changed,
    );
  }

  /** A person was, or was about to be, in the conversation when a browser tab last saw it. */
  get isAwaited(): boolean {
    const owner = this.memory.read()?.owner;
    return owner === 'queue' || owner === 'agent';
  }

  get unread(): number {
    return this.kept ? this.thread.unreadAfter(this.kept.seen) : 0;
  }

  /** How the citizen found the whole conversation, 1 to 5; undefined where nothing was said. */
  get score(): number | undefined {
    return this.kept?.score;
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

  /** Asks whether a person can come now, once a minute; where no answer comes, nothing is promised. */
  async askWhoIsThere(): Promise<void> {
    if (Date.now() - this.hotlineAt < MINUTE_MILLIS) {
      return;
    }
    this.hotlineAt = Date.now();
    this.hotline = await this.client.hotline(this.beginning().kommune).catch(() => undefined);
    this.changed();
  }

  /** Leaves the server alone; the conversation stays where it is. */
  sleep(): void {
    this.line.close();
    this.idle.stop();
    this.state = 'asleep';
  }

  /** Says something, once the conversation is open. */
  async say(text: string): Promise<void> {
    await this.open();
    if (this.state === 'open') {
      await this.outgoing.say(text);
      await this.askWhoIsThere();
    }
  }

  /** Takes what could not be sent back, to be written anew. */
  takeBack(): void {
    this.outgoing.returned();
    this.trouble = undefined;
    this.changed();
  }

  rate(answer: number, helped: boolean): Promise<void> {
    return this.trying(async () => {
      this.take(await this.client.rate(answer, helped));
      this.keep({ rated: { ...this.kept?.rated, [answer]: helped } });
    });
  }

  /** Says how the whole conversation was, 1 to 5. */
  rateConversation(score: number): Promise<void> {
    return this.trying(async () => {
      this.take(await this.client.rateConversation(score));
      this.keep({ score });
    });
  }

  /** The citizen is still there. */
  stay(): Promise<void> {
    return this.trying(async () => this.take(await this.client.stay()));
  }

  /** Leaves a number to be called back on; tells whether it was taken. */
  async leaveNumber(id: string, phone: string, slot?: string): Promise<boolean> {
    await this.trying(async () => this.take(await this.client.callBack(id, phone, slot)));
    const isTaken = this.thread.holds(id);
    if (!isTaken) {
      void this.callBacks.findFree();
    }
    return isTaken;
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
      this.drop(this.thread.isUsed ? 'deleted' : undefined);
      this.changed();
    } else if (theirs.token !== this.kept?.token) {
      this.drop(undefined);
      await this.open();
    } else {
      this.kept = theirs;
      this.watch();
      const isBehind = theirs.sequence > this.thread.lastSequence;
      await this.trying(async () => (isBehind ? this.readOn() : undefined));
    }
  }

  // What comes over the line to a person (LineListener).

  happened(event: ShownEvent): void {
    this.readTo = Math.max(this.readTo, event.sequence);
    this.add([event]);
    this.changed();
  }

  gone(): void {
    void this.startAnew();
  }

  // What the clock tells (IdleListener).

  endsSoon(millis: number): void {
    this.endsInMillis = this.thread.isUsed ? millis : 0;
    this.changed();
  }

  /** A greeting nobody answered is no conversation; the next begins where the citizen is then. */
  timeIsUp(): void {
    this.endsInMillis = 0;
    if (this.thread.isUsed) {
      void this.trying(() => this.readOn());
    } else {
      this.forget(undefined);
    }
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
      const opened = await this.client.open(this.beginning());
      this.kept = { token: opened.token, sequence: 0, seen: 0, owner: 'bot', actedAt: 0, rated: {} };
      this.take(opened.events);
    }
    this.state = 'open';
  }

  private async readOn(): Promise<void> {
    const events = await this.client.events(this.readTo);
    this.readTo = Math.max(this.readTo, events.sequence);
    this.add(events.events);
  }

  private post({ id, text, choice }: Pending): Promise<void> {
    this.notice = undefined;
    this.changed();
    return this.trying(async () =>
      this.take(await (choice ? this.client.choose(id, choice) : this.client.say(id, text))),
    );
  }

  /** What came of the citizen's own act. */
  private take(events: Events): void {
    this.keep({ actedAt: Date.now() });
    this.line.queue = events.queue ?? this.line.queue;
    this.add(events.events);
  }

  private add(events: ShownEvent[]): void {
    this.thread.add(events);
    this.outgoing.confirm(this.thread);
    this.keep({ owner: this.thread.owner, sequence: this.thread.lastSequence });
    this.line.hold(this.thread.owner, this.readTo);
    this.watch();
    if (this.thread.wantsNumber && this.callBacks.free.length === 0) {
      void this.callBacks.findFree();
    }
  }

  private watch(): void {
    const counts = this.kept && this.thread.owner === 'bot';
    this.endsInMillis = 0;
    this.idle.countFrom(this.kept?.actedAt ?? 0, counts ? this.idleMillis() : 0);
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
    if (problem.isPassing) {
      this.outgoing.failed();
    } else {
      this.outgoing.returned();
    }
    if (problem.status === 409) {
      await this.readOn().catch(() => undefined);
    }
  }

  /** The server no longer has the conversation: begin another and keep what was written. */
  private async startAnew(): Promise<void> {
    this.outgoing.returned();
    this.forget('started-anew');
    await this.open();
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
    this.outgoing.pending = undefined;
    this.trouble = undefined;
    this.endsInMillis = 0;
    this.notice = notice;
  }

  private keep(changes: Partial<Kept>): void {
    if (this.kept) {
      this.kept = { ...this.kept, ...changes };
      this.memory.write(this.kept);
    }
  }
}
