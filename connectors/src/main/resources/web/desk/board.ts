import type { Board as BoardRead, DeskChat } from './desk-client';

/** The chats this agent may see, as the server last told. */
export class Board {
  chats: DeskChat[] = [];
  kommuner: Record<string, string> = {};
  presence: BoardRead['presence'] = { presence: 'ready', since: new Date(0).toISOString() };
  closed?: string;
  private mine = new Set<string>();

  /** Those on the agent's list, in the order they should be taken. */
  get waiting(): DeskChat[] {
    return this.chats.filter(({ id, state }) => state === 'waiting' && this.mine.has(id));
  }

  takenBy(username: string): DeskChat[] {
    return this.chats.filter(({ state, holder }) => state === 'taken' && holder?.id === username);
  }

  withOthers(username: string): DeskChat[] {
    return this.chats.filter(({ state, holder }) => state === 'taken' && holder?.id !== username);
  }

  find(id: string): DeskChat | undefined {
    return this.chats.find((chat) => chat.id === id);
  }

  /** Everything anew. */
  read({ chats, waiting, kommuner, presence, closed }: BoardRead): void {
    this.chats = chats;
    this.mine = new Set(waiting);
    Object.assign(this, { kommuner, presence, closed });
  }

  /** One chat has changed; what was overtaken on its way changes nothing. */
  take(chat: DeskChat, isForYou: boolean): void {
    if ((this.find(chat.id)?.sequence ?? 0) > chat.sequence) {
      return;
    }
    this.remove(chat.id);
    if (chat.state !== 'over') {
      this.chats = [...this.chats, chat].sort(inOrder);
    }
    if (isForYou) {
      this.mine.add(chat.id);
    }
  }

  remove(id: string): void {
    this.chats = this.chats.filter((chat) => chat.id !== id);
    this.mine.delete(id);
  }

  clear(): void {
    this.chats = [];
    this.mine.clear();
  }
}

function inOrder({ request: a }: DeskChat, { request: b }: DeskChat): number {
  return a.rank - b.rank || a.since.localeCompare(b.since);
}
