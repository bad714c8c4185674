import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { studioClient, type Advice } from './studio-client';
import { basics } from './studio-styles';
import { texts } from './studio-texts';

const ADVICE_AFTER_MILLIS = 200;

/** The sentences citizens may ask with, one a line; says while one writes what the line is worth. */
@customElement('sentence-list')
export class SentenceList extends LitElement {
  static readonly styles = [basics, look()];

  @property() label = '';
  @property() intent = '';
  /** Whose intent it is, where it is not everybody's. */
  @property() kommune = '';
  /** The language they are written in. */
  @property() language = 'da';
  @property({ attribute: false }) sentences: string[] = [];
  @property({ type: Boolean }) fixed = false;

  @state() private advice?: Advice;
  private waiting = 0;
  private asked = '';

  disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.waiting);
  }

  render(): TemplateResult {
    return html`<div class="field">
      <label for="utterances">${this.label}</label>
      <textarea
        id="utterances"
        lang=${this.language}
        rows="8"
        aria-describedby="advice"
        ?readonly=${this.fixed}
        .value=${this.sentences.join('\n')}
        @input=${this.written}
      ></textarea>
      <p id="advice" class="small advice" role="status">${this.advice ? this.adviceView(this.advice) : nothing}</p>
    </div>`;
  }

  private adviceView({ kind, intent, sentence }: Advice): TemplateResult {
    return html`<span lang=${this.language}>»${this.asked}«</span> ${texts.advice[kind]}
    ${sentence ? html`<span lang=${this.language}>»${sentence}«</span>` : nothing}
    ${intent ? html`<a href="#/svar/${intent}">${intent}</a>` : nothing}`;
  }

  private readonly written = (event: InputEvent) => {
    const area = event.target as HTMLTextAreaElement;
    const lines = area.value.split('\n');
    this.dispatchEvent(new CustomEvent<string[]>('written', { detail: lines }));
    const at = area.value.slice(0, area.selectionStart).split('\n').length - 1;
    const others = lines.filter((line, index) => index !== at && line.trim());
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => this.advise(lines[at].trim(), others), ADVICE_AFTER_MILLIS);
  };

  private async advise(text: string, others: string[]): Promise<void> {
    this.asked = text;
    if (!text) {
      this.advice = undefined;
      return;
    }
    try {
      const advice = await studioClient.adviseSentence({
        text,
        intent: this.intent,
        kommune: this.kommune || undefined,
        others,
      });
      this.advice = this.asked === text ? advice : this.advice;
    } catch {
      this.advice = undefined;
    }
  }
}

function look() {
  return css`
    .advice:empty {
      display: none;
    }
  `;
}
