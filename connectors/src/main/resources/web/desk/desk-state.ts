import { Problem } from '../shared/http';
import { Alerts } from './alerts';
import { Board } from './board';
import { deskClient, type CallBack, type DeskChat, type Me, type PresenceKey, type Refusal } from './desk-client';
import { DeskLine, type DeskLineListener } from './desk-line';
import { texts } from './desk-texts';
import { forget, forgetAll, keep, keptOf } from './kept';
import * as tabs from './open-chat';
import type { OpenChat } from './open-chat';
import { wordsOf } from './problem';

/**
 * What one agent sees and does: who waits, the agent's own chats, the call backs. The server's board
 * is the truth; a command counts only once it shows there. Calls `changed` after each change.
 */
export class Desk implements DeskLineListener {
  session: 'unknown' | 'out' | 'in' = 'unknown';
  me?: Me;
  callBacks: CallBack[] = [];
  open = new Map<string, OpenChat>();
  selected?: string;
  /** Chats whose accept is on its way. */
  accepting = new Set<string>();
  /** What an agent must read: a refusal or a failure. */
  message = '';
  /** Read out, not shown. */
  announcement = '';
  isLive = true;
  /** Grows when who is ready changes. */
  staffChanges = 0;
  readonly board = new Board();
  readonly alerts = new Alerts();
  private readonly line = new DeskLine(this);
  private reading?: Promise<void>;
  private mustReadAgain = false;

  constructor(private readonly changedState: () => void) {}

  get username(): string {
    return this.me?.username ?? '';
  }

  get waiting(): DeskChat[] {
    return this.board.waiting;
  }

  get unread(): number {
    return [...this.open.values()].reduce((sum, open) => sum + tabs.unread(open), 0);
  }

  get shown(): OpenChat | undefined {
    return this.selected === undefined ? undefined : this.open.get(this.selected);
  }

  /** As many chats as the agent may have. */
  get isFull(): boolean {
    return this.board.takenBy(this.username).length >= (this.me?.capacity ?? 1);
  }

  is(role: string): boolean {
    return this.me?.roles.includes(role) ?? false;
  }

  kommuneOf({ request }: DeskChat): string {
    return this.board.kommuner[request.kommune] ?? request.kommune;
  }

  async start(): Promise<void> {
    await this.trying(async () => this.enter(await deskClient.me()));
  }

  async logIn(username: string, password: string): Promise<void> {
    try {
      const me = await deskClient.logIn(username, password);
      await deskClient.presence('ready');
      this.enter(me);
      this.message = '';
    } catch (error) {
      this.message = wordsOf(error);
    }
    this.changedState();
  }

  async logOut(): Promise<void> {
    await this.trying(() => deskClient.logOut());
    this.leave('');
    this.clear();
  }

  async becomes(presence: PresenceKey): Promise<void> {
    await this.trying(async () => {
      await deskClient.presence(presence);
      this.board.presence = { presence, since: new Date().toISOString() };
    });
  }

  async accept(chat: DeskChat): Promise<void> {
    if (!this.accepting.has(chat.id)) {
      this.accepting.add(chat.id);
      this.say('');
      await this.trying(() => deskClient.command('accept', chat));
      if (this.message) {
        this.accepting.delete(chat.id);
      }
      this.changedState();
    }
  }

  async decline(chat: DeskChat): Promise<void> {
    await this.trying(() => deskClient.command('decline', chat));
  }

  select(id: string): void {
    this.selected = id;
    this.message = '';
    this.markRead();
    this.changedState();
  }

  /** Changes what the agent writes in a chat. */
  change(id: string, to: (open: OpenChat) => OpenChat): void {
    const before = this.open.get(id);
    if (before) {
      const after = to(before);
      this.open.set(id, after);
      const { draft, note, read } = after.sending ? tabs.takenBack(after) : after;
      keep(id, { draft, note, read });
      this.changedState();
    }
  }

  /** Sends what stands in the field; it is taken out at once and comes back if it fails. */
  async send(id: string): Promise<void> {
    const open = this.open.get(id);
    const text = open && tabs.written(open).trim();
    if (open && text && !open.sending) {
      this.change(id, (now) => tabs.rewritten(now, ''));
      await this.sending(open, text, open.writing, open.correction?.line);
    }
  }

  /** Sends an approved text as it is; what stands in the field stays there. */
  async sendText(id: string, text: string): Promise<void> {
    const open = this.open.get(id);
    if (open && !open.sending) {
      await this.sending(open, text, 'say');
    }
  }

  async end(id: string, outcome: string, topic: string): Promise<void> {
    await this.about(id, (chat) => deskClient.command('end', chat, { outcome, topic: topic || undefined }));
  }

  async returnToBot(id: string): Promise<void> {
    await this.about(id, (chat) => deskClient.command('return-to-bot', chat));
  }

  async transfer(id: string, to: { type: string; value?: string }): Promise<void> {
    await this.about(id, (chat) => deskClient.command('transfer', chat, { to, consent: true }));
  }

  /** Gives a chat to somebody, whoever has it; for supervisors. */
  async assign(chat: DeskChat, to: string): Promise<void> {
    await this.trying(() => deskClient.command('assign', chat, { to: { type: 'colleague', value: to } }));
  }

  /** Takes a chat that is over out of the tabs. */
  close(id: string): void {
    this.open.delete(id);
    forget(id);
    this.selected = [...this.open.keys()].at(-1);
    this.markRead();
    this.changedState();
  }

  async called(receipt: string, how: 'done' | 'missed'): Promise<void> {
    await this.trying(async () => {
      await deskClient.called(receipt, how);
      this.callBacks = await deskClient.callBacks();
    });
  }

  /** The agent sees the selected chat. */
  markRead(): void {
    const { shown, selected } = this;
    if (selected && shown && document.visibilityState === 'visible' && tabs.unread(shown) > 0) {
      this.change(selected, (open) => ({ ...open, read: tabs.lastSequence(open) }));
    }
  }

  /** Something went wrong, here or in a part of the page. */
  failed(error: unknown): void {
    if (error instanceof Problem && error.status === 401) {
      this.leave(this.session === 'in' ? texts.loggedOut : '');
    } else {
      this.say(wordsOf(error));
    }
  }

  /** Reads the board; calls that come meanwhile are one more reading, not many. */
  read(): Promise<void> {
    this.mustReadAgain = this.reading !== undefined;
    this.reading ??= this.trying(async () => {
      do {
        this.mustReadAgain = false;
        await this.readOnce();
      } while (this.mustReadAgain);
    }).finally(() => (this.reading = undefined));
    return this.reading;
  }

  // What the line tells.

  connected(): void {
    this.isLive = true;
    void this.read();
  }

  chatChanged(chat: DeskChat, isForYou: boolean): void {
    const wasWaiting = this.waiting.some(({ id }) => id === chat.id);
    this.board.take(chat, isForYou);
    if (chat.state === 'waiting' && isForYou && !wasWaiting) {
      this.announceWaiting(chat);
    }
    void this.trying(() => this.openMine());
  }

  chatGone(id: string): void {
    this.board.remove(id);
    this.change(id, tabs.deleted);
    this.changedState();
  }

  citizenTypes(id: string): void {
    this.change(id, tabs.typing);
  }

  refused({ chat, refused: { command, reason, owner } }: Refusal): void {
    this.accepting.delete(chat);
    if (this.open.get(chat)?.sending?.command === command) {
      this.change(chat, tabs.takenBack);
    }
    this.say(texts.refused(owner)[reason] ?? texts.refused(owner).stale);
    void this.read();
  }

  staffChanged(): void {
    this.staffChanges++;
    void this.read();
  }

  lost(): void {
    this.isLive = false;
    void this.trying(async () => void (await deskClient.me()));
  }

  /** Whoever logs in after somebody else finds nothing of theirs. */
  private enter(me: Me): void {
    if (this.me && this.me.username !== me.username) {
      this.clear();
    }
    this.me = me;
    this.session = 'in';
    this.line.open();
  }

  private leave(message: string): void {
    this.line.close();
    this.session = 'out';
    this.message = message;
    this.isLive = true;
    this.changedState();
  }

  private clear(): void {
    forgetAll();
    this.open.clear();
    this.selected = undefined;
    this.board.clear();
    this.callBacks = [];
  }

  private async readOnce(): Promise<void> {
    const [board, callBacks] = await Promise.all([deskClient.board(), deskClient.callBacks()]);
    const known = new Set(this.waiting.map(({ id }) => id));
    this.board.read(board);
    this.announceOverdue(callBacks);
    this.callBacks = callBacks;
    this.waiting.filter(({ id }) => !known.has(id)).forEach((chat) => this.announceWaiting(chat));
    await this.openMine();
  }

  /** The agent's chats are tabs, each with what was said. */
  private async openMine(): Promise<void> {
    const mine = this.board.takenBy(this.username);
    mine.filter(({ id }) => !this.open.has(id)).forEach((chat) => this.openTab(chat));
    this.board.chats.filter(({ state }) => state === 'taken').forEach(({ id }) => this.accepting.delete(id));
    this.changedState();
    const stale = [...this.open.values()].filter((open) => this.isStale(open));
    await Promise.all(stale.map((open) => this.readThread(open)));
  }

  private isStale({ chat, lines, isDeleted }: OpenChat): boolean {
    const now = this.board.find(chat.id);
    const isOver = chat.state === 'over' || isDeleted;
    return !isOver && (lines.length === 0 || now?.epoch !== chat.epoch || now.sequence !== chat.sequence);
  }

  private async readThread(before: OpenChat): Promise<void> {
    const { id } = before.chat;
    try {
      const { chat, lines } = await deskClient.thread(id, tabs.lastSequence(before));
      this.change(id, (open) => tabs.refreshed(open, chat, lines));
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 404) {
        throw error;
      }
      this.change(id, tabs.deleted);
    }
    this.announceNews(id, before);
  }

  private openTab(chat: DeskChat): void {
    this.open.set(chat.id, tabs.opened(chat, keptOf(chat.id)));
    if (this.accepting.has(chat.id) || this.selected === undefined) {
      this.selected = chat.id;
    }
  }

  private async sending(open: OpenChat, text: string, writing: tabs.Writing, line?: number): Promise<void> {
    const { id } = open.chat;
    const sending = { command: '', text, after: tabs.lastSequence(open), writing, line };
    this.change(id, (now) => ({ ...now, sending, ...(writing === 'correct' && AFTER_CORRECTION) }));
    this.say('');
    try {
      const name = ({ say: 'messages', note: 'notes', correct: 'corrections' } as const)[writing];
      const command = await deskClient.command(name, open.chat, { text, line });
      this.change(id, (now) => (now.sending ? { ...now, sending: { ...now.sending, command } } : now));
    } catch (error) {
      this.change(id, tabs.takenBack);
      this.failed(error);
    }
  }

  private async about(id: string, action: (chat: DeskChat) => Promise<unknown>): Promise<void> {
    const open = this.open.get(id);
    if (open) {
      this.say('');
      await this.trying(() => action(open.chat));
    }
  }

  private announceWaiting(chat: DeskChat): void {
    this.announcement = texts.newCitizen(this.kommuneOf(chat), chat.request.priority === 0);
    this.alerts.ring();
  }

  private announceOverdue(callBacks: CallBack[]): void {
    const known = new Set(this.callBacks.filter(({ isOverdue }) => isOverdue).map(({ receipt }) => receipt));
    const late = callBacks.filter(({ receipt, isOverdue }) => isOverdue && !known.has(receipt));
    if (late.length > 0) {
      this.announcement = texts.overdueCalls(late.length);
      this.alerts.ring();
    }
  }

  private announceNews(id: string, before: OpenChat): void {
    const now = this.open.get(id);
    const isNew = now && before.lines.length > 0 && tabs.unread(now) > tabs.unread(before);
    if (id === this.selected) {
      this.markRead();
    }
    if (isNew) {
      this.announcement = texts.newMessage(this.kommuneOf(now.chat));
      this.alerts.ring();
    }
    this.changedState();
  }

  private say(message: string): void {
    this.message = message;
    this.changedState();
  }

  private async trying(action: () => Promise<unknown>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.failed(error);
    }
    this.changedState();
  }
}

const AFTER_CORRECTION = { writing: 'say', correction: undefined } as const;
