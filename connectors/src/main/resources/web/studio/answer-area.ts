import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { begunAt, completed, fitting } from './completion';
import { readingView } from './reading-view';
import { studioClient, type Reading, type VariableName } from './studio-client';
import { basics } from './studio-styles';
import { writingTexts as texts } from './writing-texts';

const PAUSE_MILLIS = 200;

let known: Promise<VariableName[]> | undefined;

/** Asked once, and again where it failed. */
function variables(): Promise<VariableName[]> {
  known ??= studioClient.variables().catch(() => {
    known = undefined;
    return [];
  });
  return known;
}

/**
 * A text for citizens: local facts are completed while one types a brace, and a Danish text is told
 * how easily it reads. Fires `written` with the text.
 */
@customElement('answer-area')
export class AnswerArea extends LitElement {
  static readonly styles = [basics, look()];

  @property() label = '';
  @property() text = '';
  @property({ type: Number }) rows = 10;
  @property({ type: Boolean }) fixed = false;
  /** The language it is written in. */
  @property() language = 'da';

  @state() private offered: VariableName[] = [];
  @state() private chosen = 0;
  @state() private reading?: Reading;
  private waiting = 0;

  disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.waiting);
  }

  protected updated(changed: PropertyValues<this>): void {
    if (changed.has('text') && this.language === 'da') {
      clearTimeout(this.waiting);
      this.waiting = window.setTimeout(() => this.read(this.text), PAUSE_MILLIS);
    }
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  render(): TemplateResult {
    const isOpen = this.offered.length > 0;
    return html`<div class="field">
      <label for="text">${this.label}</label>
      <div class="around">
        <textarea
          id="text"
          lang=${this.language}
          rows=${this.rows}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls="names"
          aria-activedescendant=${isOpen ? `name-${this.chosen}` : nothing}
          aria-describedby="hint"
          ?readonly=${this.fixed}
          .value=${this.text}
          @input=${this.typed}
          @click=${this.offer}
          @keydown=${this.pressed}
          @blur=${this.close}
        ></textarea>
        <ul id="names" role="listbox" aria-label=${texts.variables} ?hidden=${!isOpen}>
          ${this.offered.map((variable, index) => this.nameView(variable, index))}
        </ul>
      </div>
      <p class="unseen" role="status">${isOpen ? texts.found(this.offered.length) : nothing}</p>
      ${this.fixed ? nothing : html`<p id="hint" class="small">${texts.variablesHint}</p>`}
      ${this.reading && this.text.trim() ? readingView(this.reading) : nothing}
    </div>`;
  }

  private nameView({ name, meaning }: VariableName, index: number): TemplateResult {
    const choose = (event: Event) => {
      event.preventDefault();
      this.complete(name);
    };
    return html`<li id="name-${index}" role="option" aria-selected=${index === this.chosen} @mousedown=${choose}>
      {${name}} <span class="small" lang="da">${meaning}</span>
    </li>`;
  }

  private get area(): HTMLTextAreaElement {
    return this.renderRoot.querySelector('textarea')!;
  }

  private readonly typed = () => {
    this.tell(this.area.value);
    void this.offer();
  };

  private readonly offer = async () => {
    const begun = begunAt(this.area.value, this.area.selectionStart);
    const offered = begun === undefined || this.fixed ? [] : fitting(await variables(), begun);
    this.offered = begunAt(this.area.value, this.area.selectionStart) === begun ? offered : [];
    this.chosen = 0;
  };

  private readonly close = () => (this.offered = []);

  private readonly pressed = (event: KeyboardEvent) => {
    const count = this.offered.length;
    if (count === 0) {
      return;
    }
    switch (event.key) {
      case 'ArrowDown':
        this.chosen = (this.chosen + 1) % count;
        break;
      case 'ArrowUp':
        this.chosen = (this.chosen + count - 1) % count;
        break;
      case 'Enter':
      case 'Tab':
        this.complete(this.offered[this.chosen].name);
        break;
      case 'Escape':
        this.close();
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  private complete(name: string): void {
    const { area } = this;
    const { text, cursor } = completed(area.value, area.selectionStart, name);
    area.value = text;
    area.setSelectionRange(cursor, cursor);
    this.close();
    this.tell(text);
  }

  private tell(text: string): void {
    this.text = text;
    this.dispatchEvent(new CustomEvent<string>('written', { detail: text }));
  }

  private async read(text: string): Promise<void> {
    const reading = text.trim() ? await studioClient.readText(text).catch(() => undefined) : undefined;
    if (this.text === text) {
      this.reading = reading;
    }
  }
}

function look() {
  return css`
    .around {
      position: relative;
    }
    [role='listbox'] {
      position: absolute;
      z-index: 1;
      inset-inline: 0;
      max-height: 14rem;
      overflow-y: auto;
      border: 1px solid var(--edge);
      border-radius: 8px;
      background: var(--surface);
      list-style: none;
    }
    [role='option'] {
      padding: 0.4rem 0.7rem;
      cursor: pointer;
    }
    [aria-selected='true'] {
      background: var(--primary);
      color: var(--on-primary);
    }
    [aria-selected='true'] .small {
      color: inherit;
    }
    .hints li {
      margin-inline-start: 1.2rem;
    }
  `;
}
