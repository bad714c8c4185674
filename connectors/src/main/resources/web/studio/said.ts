import { html, nothing, type TemplateResult } from 'lit';
import { wordsOf } from '../shared/http';
import { texts } from './studio-texts';

/** What the server says to people; it says it in Danish. */
type Danish = string & { readonly said: 'by the server' };

/** What became of something: the page's own words, read when they are shown, or the server's; empty for nothing. */
export type Said = (() => string) | Danish | '';

/** What the server says of a problem, a refusal or a fault of the content. */
export function danish(words: string): Said {
  return words as Danish;
}

/** Why something did not succeed: in the server's words, or that it does not answer. */
export function refusal(problem: unknown): Said {
  return danish(wordsOf(problem, '')) || (() => texts.unreachable);
}

/** The words, with their language where they are the server's. */
export function told(said: Said): TemplateResult | string | typeof nothing {
  if (typeof said === 'string') {
    return said ? html`<span lang="da">${said}</span>` : nothing;
  }
  return said();
}

/** The words in a note that is read out when they change; hidden while there are none. */
export function note(said: Said, role: 'status' | 'alert' = 'status'): TemplateResult {
  return html`<p class="note" role=${role}>${told(said)}</p>`;
}
