import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { chatTexts as texts } from './chat-texts';
import { deskClient, type Seat } from './desk-client';
import { controls } from './desk-styles';
import { texts as deskTexts } from './desk-texts';
import { dialogs } from './dialog-styles';
import { reporting } from './problem';

type Kind = 'colleague' | 'skill' | 'kommune' | 'bot';

/**
 * Sends a chat on: to a colleague, to those who know a field, to a kommune's own people, with the
 * citizen's consent; or back to the bot. Fires `transfer` and `return-to-bot`.
 */
@customElement('chat-transfer')
export class ChatTransfer extends LitElement {
  static readonly styles = [controls, dialogs];

  /** Names by code. */
  @property({ attribute: false }) kommuner: Record<string, string> = {};
  /** Whose desk this is. */
  @property() username = '';
  @state() private seats: Seat[] = [];
  @state() private kind: Kind = 'colleague';
  @state() private value = '';
  @state() private hasConsent = false;

  render(): TemplateResult {
    return html`<button class="second" @click=${() => this.begin()}>${texts.transfer}</button>
      <dialog aria-labelledby="transfer">
        <h2 id="transfer">${texts.transferTitle}</h2>
        <label for="kind">${texts.transferTo}</label>
        <select id="kind" @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value as Kind)}>
          ${(['colleague', 'skill', 'kommune', 'bot'] as const).map(
            (kind) => html`<option value=${kind} ?selected=${kind === this.kind}>${texts.transferKinds[kind]}</option>`,
          )}
        </select>
        ${this.kind === 'bot' ? html`<p>${texts.backToBotHint}</p>` : this.valueView()}
        <div class="buttons last">
          <button class="action" aria-disabled=${!this.isReady} @click=${() => this.finish()}>
            ${this.kind === 'bot' ? texts.backToBot : texts.transferNow}
          </button>
          <button class="second" @click=${() => this.dialog?.close()}>${texts.endNot}</button>
        </div>
      </dialog>`;
  }

  private valueView() {
    const options = this.options;
    return html`<label for="value">${texts.transferKinds[this.kind]}</label>
      ${options.length === 0
        ? html`<p id="value">${texts.nobodyToTransferTo}</p>`
        : html`<select id="value" @change=${(event: Event) => (this.value = (event.target as HTMLSelectElement).value)}>
            ${options.map(([key, name]) => html`<option value=${key} ?selected=${key === this.value}>${name}</option>`)}
          </select>`}
      <label class="check">
        <input
          type="checkbox"
          .checked=${this.hasConsent}
          @change=${(event: Event) => (this.hasConsent = (event.target as HTMLInputElement).checked)}
        />
        ${texts.consent}
      </label>
      ${this.hasConsent ? nothing : html`<p class="small">${texts.consentHint}</p>`}`;
  }

  /** Only to whom somebody is there for. */
  private get options(): [string, string][] {
    const others = this.seats.filter(({ id }) => id !== this.username);
    const ready = others.filter(({ presence }) => presence === 'ready');
    switch (this.kind) {
      case 'colleague':
        return others.map(({ id, name, presence }) => [id, `${name} (${deskTexts.presences[presence]})`]);
      case 'skill':
        return [...new Set(ready.flatMap(({ skills }) => skills))].sort().map((skill) => [skill, skill]);
      case 'kommune':
        return [...new Set(ready.flatMap(({ kommuner }) => kommuner))].map((code) => [code, this.kommuner[code] ?? code]);
      case 'bot':
        return [];
    }
  }

  private get isReady(): boolean {
    return this.kind === 'bot' || (this.hasConsent && this.value !== '');
  }

  private get dialog() {
    return this.renderRoot.querySelector('dialog');
  }

  private async begin(): Promise<void> {
    await reporting(this, async () => (this.seats = await deskClient.colleagues()));
    this.hasConsent = false;
    this.choose('colleague');
    await this.updateComplete;
    this.dialog?.showModal();
  }

  private choose(kind: Kind): void {
    this.kind = kind;
    this.value = this.options[0]?.[0] ?? '';
  }

  private finish(): void {
    if (!this.isReady) {
      return;
    }
    const { kind, value } = this;
    this.dialog?.close();
    this.dispatchEvent(
      kind === 'bot' ? new CustomEvent('return-to-bot') : new CustomEvent('transfer', { detail: { type: kind, value } }),
    );
  }
}
