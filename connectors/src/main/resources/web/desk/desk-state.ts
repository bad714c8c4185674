import { Problem } from '../shared/http';
import { Alerts } from './alerts';
import { deskClient, type CallBack, type DeskChat, type Me, type Refusal } from './desk-client';
import { DeskLine } from './desk-line';
import { texts } from './desk-texts';
import { forget, forgetAll, keep, keptOf } from './kept';
import * as tabs from './open-chat';
import type { OpenChat } from './open-chat';

/**
 * What one agent sees and does: who waits, the agent's own chats, the call backs. The server's board
 * is the truth; a command counts only once it shows there. Calls `changed` after each change.
 */
export class Desk {
  session: 'unknown' | 'out' | 'in' = 'unknown';
  me?: Me;
  chats: DeskChat[] = [];
  kommuner: Record<string, string> = {};
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
  readonly alerts = new Alerts();
  private readonly line = new DeskLine(this);
  private reading?: Promise<void>;
  private mustReadAgain = false;

  constructor(private readonly changedState: () => void) {}

  get waiting(): DeskChat[] {
    return this.chats.filter((chat) => chat.state === 'waiting');
  }

  get withOthers(): DeskChat[] {
    return this.chats.filter((chat) => chat.state === 'taken' && chat.agent !== this.me?.username);
  }

  get unread(): number {
    return [...this.open.values()].reduce((sum, open) => sum + tabs.unread(open), 0);
  }

  get shown(): OpenChat | undefined {
    return this.selected === undefined ? undefined : this.open.get(this.selected);
  }

  nameOf(chat: DeskChat): string {
    return this.kommuner[chat.kommune] ?? chat.kommune;
  }

  async start(): Promise<void> {
    await this.trying(async () => this.enter(await deskClient.me()));
  }

  async logIn(username: string, password: string): Promise<void> {
    try {
      this.enter(await deskClient.logIn(username, password));
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

  select(id: string): void {
    this.selected = id;
    this.message = '';
    this.markRead();
    this.changedState();
  }

  write(id: string, draft: string): void {
    this.change(id, (open) => ({ ...open, draft }));
  }

  /** Sends what stands in the field; it is taken out at once and comes back if it fails. */
  async send(id: string): Promise<void> {
    const open = this.open.get(id);
    const text = open?.draft.trim();
    if (!open || !text || open.sending) {
      return;
    }
    const sending = { command: '', text, after: tabs.lastSequence(open) };
    this.change(id, (now) => ({ ...now, draft: '', sending }));
    this.say('');
    try {
      const command = await deskClient.command('messages', open.chat, text);
      this.change(id, (now) => (now.sending ? { ...now, sending: { ...now.sending, command } } : now));
    } catch (error) {
      this.giveBack(id);
      this.failed(error);
    }
  }

  async end(id: string): Promise<void> {
    const open = this.open.get(id);
    if (open) {
      await this.trying(() => deskClient.command('end', open.chat));
    }
  }

  /** Takes a chat that is over out of the tabs. */
  close(id: string): void {
    this.open.delete(id);
    forget(id);
    this.selected = [...this.open.keys()].at(-1);
    this.markRead();
    this.changedState();
  }

  async called(receipt: string): Promise<void> {
    await this.trying(async () => {
      await deskClient.called(receipt);
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

  // What the line tells (DeskLineListener).

  connected(): void {
    this.isLive = true;
    void this.read();
  }

  changed(): void {
    if (this.session === 'in') {
      void this.read();
    }
  }

  refused({ chat, command, reason, owner }: Refusal): void {
    this.accepting.delete(chat);
    if (this.open.get(chat)?.sending?.command === command) {
      this.giveBack(chat);
    }
    this.say(texts.refused(owner)[reason]);
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
    this.chats = [];
    this.callBacks = [];
  }

  /** Reads the board; calls that come meanwhile are one more reading, not many. */
  private read(): Promise<void> {
    this.mustReadAgain = this.reading !== undefined;
    this.reading ??= this.trying(async () => {
      do {
        this.mustReadAgain = false;
        await this.readOnce();
      } while (this.mustReadAgain);
    }).finally(() => (this.reading = undefined));
    return this.reading;
  }

  private async readOnce(): Promise<void> {
    const [board, callBacks] = await Promise.all([deskClient.board(), deskClient.callBacks()]);
    const known = new Set(this.waiting.map((chat) => chat.id));
    this.chats = board.chats;
    this.kommuner = { ...this.kommuner, ...board.kommuner };
    this.callBacks = callBacks;
    this.waiting.filter((chat) => !known.has(chat.id)).forEach((chat) => this.announceWaiting(chat));
    const mine = board.chats.filter((chat) => chat.state === 'taken' && chat.agent === this.me?.username);
    const fresh = mine.filter((chat) => !this.open.has(chat.id));
    fresh.forEach((chat) => this.openTab(chat));
    board.chats.filter((chat) => chat.state === 'taken').forEach((chat) => this.accepting.delete(chat.id));
    const stale = [...this.open.values()].filter((open) => this.isStale(open));
    await Promise.all(stale.map((open) => this.readThread(open.chat.id)));
  }

  private isStale({ chat, lines, isDeleted }: OpenChat): boolean {
    const now = this.chats.find(({ id }) => id === chat.id);
    const isOver = chat.state === 'over' || isDeleted;
    return !isOver && (lines.length === 0 || now?.epoch !== chat.epoch || now.sequence !== chat.sequence);
  }

  private async readThread(id: string): Promise<void> {
    const before = this.open.get(id);
    try {
      const { chat, lines } = await deskClient.thread(id);
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

  private announceWaiting(chat: DeskChat): void {
    this.announcement = texts.newCitizen(this.nameOf(chat), chat.priority === 0);
    this.alerts.ring();
  }

  private announceNews(id: string, before: OpenChat | undefined): void {
    const now = this.open.get(id);
    const isNew = now && before && before.lines.length > 0 && tabs.unread(now) > tabs.unread(before);
    if (id === this.selected) {
      this.markRead();
    }
    if (isNew) {
      this.announcement = texts.newMessage(this.nameOf(now.chat));
      this.alerts.ring();
    }
    this.changedState();
  }

  private giveBack(id: string): void {
    this.change(id, tabs.takenBack);
  }

  private change(id: string, to: (open: OpenChat) => OpenChat): void {
    const before = this.open.get(id);
    if (before) {
      const after = to(before);
      this.open.set(id, after);
      keep(id, { draft: after.draft || (after.sending?.text ?? ''), read: after.read });
      this.changedState();
    }
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

  private failed(error: unknown): void {
    if (error instanceof Problem && error.status === 401) {
      this.leave(this.session === 'in' ? texts.loggedOut : '');
    } else {
      this.say(wordsOf(error));
    }
  }
}

function wordsOf(error: unknown): string {
  return (error instanceof Problem && error.detail) || texts.noAnswer;
}
