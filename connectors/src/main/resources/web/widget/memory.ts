import type { Owner } from './shown';

/** What a browser keeps of a conversation, so that it survives a reload and the next page. */
export interface Kept {
  token: string;
  /** The last event any tab has read. */
  sequence: number;
  /** The last event shown in an open panel. */
  seen: number;
  owner: Owner;
  /** Answers rated, by sequence number. */
  rated: Record<number, boolean>;
}

/**
 * The conversation's place in localStorage, one for each kommune and server. Where the browser
 * refuses storage, the conversation lasts as long as the page.
 */
export class Memory {
  private readonly key: string;
  private fallback?: string;

  constructor(origin: string, kommune: string) {
    this.key = `borger-chat ${origin} ${kommune}`;
  }

  read(): Kept | undefined {
    const text = this.stored();
    return text ? (JSON.parse(text) as Kept) : undefined;
  }

  write(kept: Kept): void {
    const text = JSON.stringify(kept);
    if (text === this.stored()) {
      return;
    }
    this.fallback = text;
    try {
      localStorage.setItem(this.key, text);
    } catch {
      // Refused: what is kept above holds for this page.
    }
  }

  forget(): void {
    this.fallback = undefined;
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Refused: nothing was stored.
    }
  }

  /** Tells whether a `storage` event of another tab concerns this conversation. */
  concerns(event: StorageEvent): boolean {
    return event.key === this.key || event.key === null;
  }

  private stored(): string | null | undefined {
    try {
      return localStorage.getItem(this.key);
    } catch {
      return this.fallback;
    }
  }
}
