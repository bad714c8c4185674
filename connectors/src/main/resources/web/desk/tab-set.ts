import { Problem } from '../shared/http';
import type { Board } from './board';
import { deskClient, type DeskChat } from './desk-client';
import { forget, forgetAll, keep, keptOf } from './kept';
import * as tabs from './open-chat';
import type { OpenChat } from './open-chat';

/** The chats an agent has, or had, as tabs; what is written in them outlives a reload. */
export class TabSet {
  readonly all = new Map<string, OpenChat>();
  selected?: string;

  constructor(
    private readonly board: Board,
    private readonly changed: () => void,
  ) {}

  get shown(): OpenChat | undefined {
    return this.selected === undefined ? undefined : this.all.get(this.selected);
  }

  get unread(): number {
    return [...this.all.values()].reduce((sum, open) => sum + tabs.unread(open), 0);
  }

  /** Changes what the agent writes in a chat. */
  change(id: string, to: (open: OpenChat) => OpenChat): void {
    const before = this.all.get(id);
    if (before) {
      const after = to(before);
      this.all.set(id, after);
      const { draft, note, read, correction } = after.sending ? tabs.takenBack(after) : after;
      keep(id, { draft, note, read, correction });
      this.changed();
    }
  }

  /** Opens a tab where there is none yet; shown where the agent asked for it or has no other. */
  open(chat: DeskChat, isWanted: boolean): void {
    if (!this.all.has(chat.id)) {
      this.all.set(chat.id, tabs.opened(chat, keptOf(chat.id)));
    }
    if (isWanted || this.selected === undefined) {
      this.selected = chat.id;
    }
  }

  close(id: string): void {
    this.all.delete(id);
    forget(id);
    this.selected = [...this.all.keys()].at(-1);
    this.markRead();
  }

  /** Whoever comes next finds nothing. */
  clear(): void {
    forgetAll();
    this.all.clear();
    this.selected = undefined;
  }

  /** The agent sees the selected chat. */
  markRead(): void {
    const { shown, selected } = this;
    if (selected && shown && document.visibilityState === 'visible' && tabs.unread(shown) > 0) {
      this.change(selected, (open) => ({ ...open, read: tabs.lastSequence(open) }));
    }
  }

  /** Reads on in every tab whose chat the board knows to have changed; `news` hears of what it was. */
  async refresh(news: (id: string, before: OpenChat) => void): Promise<void> {
    const stale = [...this.all.values()].filter((open) => this.isStale(open));
    await Promise.all(
      stale.map(async (before) => {
        await this.read(before);
        news(before.chat.id, before);
      }),
    );
  }

  private isStale({ chat, lines, isDeleted }: OpenChat): boolean {
    const now = this.board.find(chat.id);
    const isOver = chat.state === 'over' || isDeleted;
    return !isOver && (lines.length === 0 || now?.epoch !== chat.epoch || now.sequence !== chat.sequence);
  }

  private async read(before: OpenChat): Promise<void> {
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
  }
}
