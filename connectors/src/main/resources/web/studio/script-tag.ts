import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { inDanish, joiningTexts as texts } from './joining-texts';
import { told, type Said } from './said';
import { basics } from './studio-styles';

/** The two lines a kommune sets into its website. */
@customElement('script-tag')
export class ScriptTag extends LitElement {
  static readonly styles = [basics, look()];

  @property() kommune = '';
  @property() name = '';
  @property() phone = '';
  @property() website = '';

  @state() private message: Said = '';

  render(): TemplateResult {
    return html`
      <div class="field">
        <label for="tag">${texts.script}</label>
        <textarea id="tag" rows="4" readonly spellcheck="false" aria-describedby="tag-hint" .value=${this.tag()}></textarea>
        <p id="tag-hint" class="small">${texts.scriptHint}</p>
      </div>
      <div class="buttons">
        <button type="button" @click=${this.copy}>${texts.copy}</button>
        <span role="status">${told(this.message)}</span>
      </div>
      <p>${texts.guide}</p>
    `;
  }

  private tag(): string {
    const words = this.phone ? inDanish.fallback(this.name, this.phone) : inDanish.noPhone(this.name, this.website);
    return `<script src="${location.origin}/borger-chat.js" defer></script>
<borger-chat kommune="${this.kommune}">${escaped(words)}</borger-chat>`;
  }

  private readonly copy = async () => {
    const area = this.renderRoot.querySelector('textarea')!;
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
      this.message = () => texts.copied;
    } catch {
      this.message = ''; // It is marked, to be copied by hand.
    }
  };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function look() {
  return css`
    :host {
      display: grid;
      gap: 0.75rem;
    }
    textarea {
      font-family: ui-monospace, monospace;
      font-size: 0.875rem;
    }
  `;
}
