import { Problem } from '../shared/http';
import { Alerts } from './alerts';
import { Board } from './board';
import { CallBacks } from './call-backs';
import { deskClient, type DeskChat, type Me, type PresenceKey, type Refusal } from './desk-client';
import { DeskLine, type DeskLineListener } from './desk-line';
import { texts } from './desk-texts';
import {
  deleted,
  lastSequence,
  rewritten,
  takenBack,
  typing,
  unread,
  written,
  type OpenChat,
  type Writing,
} from './open-chat';
import { wordsOf } from './problem';
import { TabSet } from './tab-set';

/**
 * What one agent sees and does: who waits, the agent's own chats, the call backs. The server's board
 * is the truth; a command counts only once it shows there. Calls `changed` after each change.
 */
export class Desk implements DeskLineListener {
  session: 'unknown' | 'out' | 'in' = 'unknown';
  me?: Me;
  /** Chats whose accept is on its way. */
  accepting = new Set<string>();
  /** What an agent must read: a refusal or a failure. */
  message = '';
  isLive = true;
  /** Grows when who is ready changes. */
  staffChanges = 0;
  readonly board = new Board();
  readonly tabs = new TabSet(this.board, () => this.changedState());
  readonly callBacks = new CallBacks();
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

  /** As many chats as the agent may have, those on their way included. */
  get isFull(): boolean {
    return this.board.takenBy(this.username).length + this.accepting.size >= (this.me?.capacity ?? 1);
  }

  /** Takes new chats, and so wants to hear of them. */
  get isReady(): boolean {
    return this.board.presence.presence === 'ready';
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
    if (!this.accepting.has(chat.id) && !this.isFull) {
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
    this.tabs.selected = id;
    this.message = '';
    this.tabs.markRead();
    this.changedState();
  }

  /** Sends what stands in the field; it is taken out at once and comes back if it fails. */
  async send(id: string): Promise<void> {
    const open = this.tabs.all.get(id);
    const text = open && written(open).trim();
    if (open && text && !open.sending) {
      this.tabs.change(id, (now) => rewritten(now, ''));
      await this.sending(open, text, open.writing, open.correction?.line);
    }
  }

  /** Sends an approved text as it is; what stands in the field stays there. */
  async sendText(id: string, text: string): Promise<void> {
    const open = this.tabs.all.get(id);
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
    this.tabs.close(id);
    this.changedState();
  }

  async called(receipt: string, how: 'done' | 'missed'): Promise<void> {
    await this.trying(() => this.callBacks.called(receipt, how));
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
    this.tabs.change(id, deleted);
    this.changedState();
  }

  citizenTypes(id: string): void {
    this.tabs.change(id, typing);
  }

  refused({ chat, refused: { command, reason, owner } }: Refusal): void {
    this.accepting.delete(chat);
    if (this.tabs.all.get(chat)?.sending?.command === command) {
      this.tabs.change(chat, takenBack);
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
    this.tabs.clear();
    this.board.clear();
    this.callBacks.all = [];
  }

  private async readOnce(): Promise<void> {
    const [board, late] = await Promise.all([deskClient.board(), this.callBacks.read()]);
    const known = new Set(this.waiting.map(({ id }) => id));
    this.board.read(board);
    if (late > 0) {
      this.alerts.tell(texts.overdueCalls(late));
    }
    this.waiting.filter(({ id }) => !known.has(id)).forEach((chat) => this.announceWaiting(chat));
    await this.openMine();
  }

  /** The agent's chats are tabs, each with what was said. */
  private async openMine(): Promise<void> {
    const mine = this.board.takenBy(this.username);
    mine.forEach((chat) => this.tabs.open(chat, this.accepting.has(chat.id)));
    this.board.chats.filter(({ state }) => state === 'taken').forEach(({ id }) => this.accepting.delete(id));
    this.changedState();
    await this.tabs.refresh((id, before) => this.announceNews(id, before));
  }

  private async sending(open: OpenChat, text: string, writing: Writing, line?: number): Promise<void> {
    const { id } = open.chat;
    const sending = { command: '', text, after: lastSequence(open), writing, line };
    this.tabs.change(id, (now) => ({ ...now, sending, ...(writing === 'correct' && AFTER_CORRECTION) }));
    this.say('');
    try {
      const name = ({ say: 'messages', note: 'notes', correct: 'corrections' } as const)[writing];
      const command = await deskClient.command(name, open.chat, { text, line });
      this.tabs.change(id, (now) => (now.sending ? { ...now, sending: { ...now.sending, command } } : now));
    } catch (error) {
      this.tabs.change(id, takenBack);
      this.failed(error);
    }
  }

  private async about(id: string, action: (chat: DeskChat) => Promise<unknown>): Promise<void> {
    const open = this.tabs.all.get(id);
    if (open) {
      this.say('');
      await this.trying(() => action(open.chat));
    }
  }

  private announceWaiting(chat: DeskChat): void {
    this.alerts.tell(texts.newCitizen(this.kommuneOf(chat), chat.request.priority === 0), this.isReady);
  }

  private announceNews(id: string, before: OpenChat): void {
    const now = this.tabs.all.get(id);
    const isNew = now && before.lines.length > 0 && unread(now) > unread(before);
    if (id === this.tabs.selected) {
      this.tabs.markRead();
    }
    if (isNew) {
      this.alerts.tell(texts.newMessage(this.kommuneOf(now.chat)));
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
