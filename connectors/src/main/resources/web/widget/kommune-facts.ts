import { ask } from '../shared/http';

/** What everybody may know of the kommune; the server's names. */
export interface Facts {
  name?: string;
  website?: string;
  phone?: string;
  openingHours?: string;
  /** Without a word to the bot, before a conversation ends. */
  idleSeconds?: number;
  /** How many days a conversation is kept after its last word. */
  keptDays?: number;
  /** Within how many hours the last copy between the server's systems is gone. */
  inTransitHours?: number;
  theme?: Record<string, string>;
}

const HOUR_MILLIS = 3_600_000;

/**
 * The kommune's phone, hours and colours, held from the first load on, so that they are there when
 * the server is not. Asked for once an hour at most.
 */
export class KommuneFacts {
  private readonly key: string;
  facts: Facts = {};
  private at = 0;

  constructor(
    private readonly origin: string,
    private readonly kommune: string,
  ) {
    this.key = `borger-chat facts ${origin} ${kommune}`;
    try {
      const kept = JSON.parse(localStorage.getItem(this.key) ?? '{}') as { at?: number; facts?: Facts };
      this.facts = kept.facts ?? {};
      this.at = kept.at ?? 0;
    } catch {
      // Refused or broken: they are asked for.
    }
  }

  /** Asks where what is held is old; tells whether anything is new. A silent server changes nothing. */
  async renew(): Promise<boolean> {
    if (Date.now() - this.at < HOUR_MILLIS) {
      return false;
    }
    try {
      const url = `${this.origin}/api/kommuner/${encodeURIComponent(this.kommune)}`;
      this.facts = await ask<Facts>(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
      this.at = Date.now();
    } catch {
      return false;
    }
    try {
      localStorage.setItem(this.key, JSON.stringify({ at: this.at, facts: this.facts }));
    } catch {
      // Refused: held for this page.
    }
    return true;
  }
}
