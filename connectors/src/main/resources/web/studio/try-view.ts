import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Problem } from '../shared/http';
import { markdown } from '../shared/markdown';
import { studioClient, type Kommune, type Tried } from './studio-client';
import { basics } from './studio-styles';
import { texts } from './studio-texts';

const PERCENT = new Intl.NumberFormat('da-DK', { style: 'percent', maximumFractionDigits: 0 });

/** Ask as a citizen of any kommune: what it is taken for, why, and what is answered. */
@customElement('try-view')
export class TryView extends LitElement {
  static readonly styles = [basics, look()];

  @property({ attribute: false }) kommuner: Kommune[] = [];

  @state() private tried?: Tried;
  @state() private message = '';

  render(): TemplateResult {
    return html`
      <h2>${texts.tryIt}</h2>
      <form class="card form" @submit=${this.ask}>
        <div class="field">
          <label for="question">${texts.question}</label>
          <input id="question" name="text" required maxlength="1000" autocomplete="off" />
        </div>
        <div class="field">
          <label for="as">${texts.previewFor}</label>
          <select id="as" name="kommune">
            <option value="">${texts.allKommuner}</option>
            ${this.kommuner.map(({ code, name }) => html`<option value=${code}>${name}</option>`)}
          </select>
        </div>
        <div><button class="action">${texts.ask}</button></div>
      </form>
      <p class="note" role="status">${this.message || nothing}</p>
      ${this.tried ? this.triedView(this.tried) : nothing}
    `;
  }

  private triedView({ text, zone, candidates, evidence, answer }: Tried): TemplateResult {
    return html`<div class="sides" aria-live="polite">
      <section class="card form">
        <h3>${texts.understoodAs}</h3>
        <p>»${text}« <span class="flag">${texts.zone[zone]}</span></p>
        <ol>
          ${candidates.map(
            ({ intent, title, confidence }) =>
              html`<li>
                <a href="#/svar/${intent}">${title}</a> ${PERCENT.format(confidence)}
                <meter aria-label=${`${texts.confidence} ${title}`} min="0" max="1" .value=${confidence}></meter>
              </li>`,
          )}
        </ol>
        <h3>${texts.resembles}</h3>
        <ul>
          ${evidence.map(({ text, intent }) => html`<li>${text} <span class="small">${intent ?? texts.noIntent}</span></li>`)}
        </ul>
      </section>
      <section class="card form">
        <h3>${texts.answer}</h3>
        ${answer ? html`<div class="text">${markdown(answer.text)}</div>` : html`<p>${texts.noAnswer}</p>`}
      </section>
    </div>`;
  }

  private readonly ask = async (event: SubmitEvent) => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    try {
      this.tried = await studioClient.ask(String(fields.get('text')), String(fields.get('kommune')) || undefined);
      this.message = '';
    } catch (problem) {
      this.message = (problem as Problem).detail ?? String(problem);
    }
  };
}

function look() {
  return css`
    :host {
      display: grid;
      gap: 0.75rem;
    }
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
      gap: 0.75rem;
      align-items: start;
    }
    li {
      margin-inline-start: 1.2rem;
    }
  `;
}
