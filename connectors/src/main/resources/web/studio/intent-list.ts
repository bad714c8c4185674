import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { beginForm } from './begin-form';
import { editingTexts } from './editing-texts';
import { refusal, told, type Said } from './said';
import { studioClient, type IntentLine, type Kommune, type Me } from './studio-client';
import { basics, rows } from './studio-styles';
import { day, texts } from './studio-texts';

const SHOWN = 100;
const LOCAL_ROLES = ['ambassador', 'kommune-editor'];

/** All intents, found by a part of title or id; for one kommune with what it says otherwise. */
@customElement('intent-list')
export class IntentList extends LitElement {
  static readonly styles = [basics, rows, look()];

  @property({ attribute: false }) kommuner: Kommune[] = [];
  @property({ attribute: false }) me?: Me;

  @state() private kommune = '';
  @state() private wanted = '';
  @state() private lines: IntentLine[] = [];
  @state() private message: Said = () => texts.loading;

  connectedCallback(): void {
    super.connectedCallback();
    void this.load(this.me?.kommuner[0] || sessionStorage.getItem('kommune') || '');
  }

  render(): TemplateResult {
    const found = this.found();
    return html`
      <h2>${texts.intents}</h2>
      <div class="card form">
        <div class="field">
          <label for="search">${texts.search}</label>
          <input
            id="search"
            type="search"
            aria-describedby="search-hint"
            .value=${this.wanted}
            @input=${(event: InputEvent) => (this.wanted = (event.target as HTMLInputElement).value)}
          />
          <p id="search-hint" class="small">${texts.searchHint}</p>
        </div>
        <div class="field">
          <label for="kommune">${texts.kommune}</label>
          <select id="kommune" @change=${(event: Event) => this.load((event.target as HTMLSelectElement).value)}>
            <option value="" ?selected=${!this.kommune}>${texts.allKommuner}</option>
            ${this.kommuner.map(
              ({ code, name }) => html`<option value=${code} ?selected=${code === this.kommune}>${name}</option>`,
            )}
          </select>
        </div>
      </div>
      ${this.mayBegin()
        ? beginForm(
            this.kommune ? editingTexts.newOwnIntent : editingTexts.newIntent,
            editingTexts.intentId,
            'fritid.bypark',
            (id) => this.addressOf(id),
          )
        : nothing}
      <p role="status" class="small">${this.message ? told(this.message) : texts.found(found.length)}</p>
      <ul>
        ${found.slice(0, SHOWN).map((line) => this.lineView(line))}
      </ul>
    `;
  }

  private found(): IntentLine[] {
    const words = this.wanted.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
    return this.lines.filter(({ title, intent }) => {
      const text = `${title} ${intent}`.toLocaleLowerCase('da');
      return words.every((word) => text.includes(word));
    });
  }

  /** A content editor begins a common intent, a kommune's people one of its own. */
  private mayBegin(): boolean {
    const { roles = [], kommuner = [] } = this.me ?? {};
    return this.kommune
      ? kommuner.includes(this.kommune) && roles.some((role) => LOCAL_ROLES.includes(role))
      : roles.includes('editor');
  }

  private addressOf(intent: string): string {
    return `#/svar/${intent}${this.kommune ? `/${this.kommune}` : ''}`;
  }

  private lineView(line: IntentLine): TemplateResult {
    return html`<li>
      <a href=${this.addressOf(line.intent)} lang="da">${line.title}</a>
      <span class="small">${line.intent}</span>
      ${line.local ? html`<span class="flag">${texts.local[line.local]}</span>` : nothing}
      ${line.open ? html`<span class="flag">${texts.state[line.open]}</span>` : nothing}
      ${line.approver === 'seed' ? html`<span class="flag">${texts.unapproved}</span>` : nothing}
      <span class="small">${texts.reviewBy} ${day(line.reviewBy)}</span>
    </li>`;
  }

  private async load(kommune: string): Promise<void> {
    this.kommune = kommune;
    sessionStorage.setItem('kommune', kommune);
    try {
      this.lines = await studioClient.allIntents(kommune || undefined);
      this.message = '';
    } catch (problem) {
      this.message = refusal(problem);
    }
  }
}

function look() {
  return css`
    summary {
      min-height: 32px;
      font-weight: 600;
      cursor: pointer;
    }
    div.card {
      grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
      align-items: start;
    }
  `;
}
