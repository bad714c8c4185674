import type { Owner } from './shown';

/** What a browser keeps of a conversation, so that it survives a reload and the next page. */
export interface Kept {
  token: string;
  /** The last event any tab has read. */
  sequence: number;
  /** The last event shown in an open panel. */
  seen: number;
  owner: Owner;
  /** When the citizen last did something, by this computer's clock. */
  actedAt: number;
  /** Answers rated, by sequence number. */
  rated: Record<number, boolean>;
  /** How the whole conversation was, 1 to 5. */
  score?: number;
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

/** What a browser tab keeps until it is closed, and all tabs keep for good; nothing where it is refused. */
function kept(storage: () => Storage, key: string): string {
  try {
    return storage().getItem(key) ?? '';
  } catch {
    return '';
  }
}

function keep(storage: () => Storage, key: string, value: string): void {
  try {
    storage().setItem(key, value);
  } catch {
    // Refused: it holds for this page.
  }
}

const OPEN = 'borger-chat open';
const LANGUAGE = 'borger-chat language';

/** Whether this tab's panel was open before the page was loaded anew. */
export function wasOpen(kommune: string): boolean {
  return kept(() => sessionStorage, OPEN) === kommune;
}

export function rememberOpen(kommune: string, isOpen: boolean): void {
  keep(() => sessionStorage, OPEN, isOpen ? kommune : '');
}

/** The language the citizen has chosen; empty where none was. */
export function chosenLanguage(): string {
  return kept(() => localStorage, LANGUAGE);
}

export function rememberLanguage(language: string): void {
  keep(() => localStorage, LANGUAGE, language);
}
