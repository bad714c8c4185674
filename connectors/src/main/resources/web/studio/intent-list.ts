import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { refusal, told, type Said } from './said';
import { studioClient, type IntentLine, type Kommune } from './studio-client';
import { basics, rows } from './studio-styles';
import { day, texts } from './studio-texts';

const SHOWN = 100;

/** All intents, found by a part of title or id; for one kommune with what it says otherwise. */
@customElement('intent-list')
export class IntentList extends LitElement {
  static readonly styles = [basics, rows, look()];

  @property({ attribute: false }) kommuner: Kommune[] = [];
  /** The kommune of who is logged in; empty for who works for all. */
  @property() own = '';

  @state() private kommune = '';
  @state() private wanted = '';
  @state() private lines: IntentLine[] = [];
  @state() private message: Said = () => texts.loading;

  connectedCallback(): void {
    super.connectedCallback();
    void this.load(this.own || sessionStorage.getItem('kommune') || '');
  }

  render(): TemplateResult {
    const found = this.found();
    return html`
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

  private lineView(line: IntentLine): TemplateResult {
    const address = `#/svar/${line.intent}${this.kommune ? `/${this.kommune}` : ''}`;
    return html`<li>
      <a href=${address} lang="da">${line.title}</a>
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
      this.lines = await studioClient.intents(kommune || undefined);
      this.message = '';
    } catch (problem) {
      this.message = refusal(problem);
    }
  }
}

function look() {
  return css`
    .card {
      grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
      align-items: start;
    }
  `;
}
