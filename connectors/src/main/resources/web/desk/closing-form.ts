import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from './desk-styles';
import { reporting } from './problem';
import { supervisionClient } from './supervision-client';
import { supervisionStyles } from './supervision-styles';
import { supervisionTexts as texts } from './supervision-texts';

/** Closes the hotline for the rest of the day with a text to citizens, or opens it again. */
@customElement('closing-form')
export class ClosingForm extends LitElement {
  static readonly styles = [controls, supervisionStyles];

  /** What citizens are told while it is closed early; empty while it is not. */
  @property() closed = '';

  render(): TemplateResult {
    return html`<section aria-labelledby="closing">
      <h2 id="closing">${texts.closing}</h2>
      ${this.closed
        ? html`<p>${this.closed}</p>
            <button class="action" @click=${() => reporting(this, supervisionClient.reopen)}>${texts.reopen}</button>`
        : html`<form @submit=${(event: SubmitEvent) => this.close(event)}>
            <label for="text">${texts.closingText}</label>
            <textarea id="text" name="text" rows="3" maxlength="500" required aria-describedby="hint">
${texts.closingProposal}</textarea
            >
            <p id="hint" class="small">${texts.closingHint}</p>
            <button class="danger">${texts.close}</button>
          </form>`}
    </section>`;
  }

  private async close(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const text = String(new FormData(event.target as HTMLFormElement).get('text'));
    await reporting(this, () => supervisionClient.close(text));
  }
}
