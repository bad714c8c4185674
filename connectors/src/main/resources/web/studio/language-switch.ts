import { html, type TemplateResult } from 'lit';
import { language, speak } from './language';

/** The way to the other language, in its own words. */
export function languageSwitch(): TemplateResult {
  const [other, words] = language() === 'da' ? (['en', 'English'] as const) : (['da', 'Dansk'] as const);
  return html`<button type="button" class="quiet" lang=${other} @click=${() => speak(other)}>${words}</button>`;
}
