import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { note, refusal, type Said } from './said';
import { studioClient, type Kommune, type Tried, type Written } from './studio-client';
import { basics } from './studio-styles';
import { texts } from './studio-texts';
import { triedView } from './tried-view';

/** Ask as a citizen of any kommune: what it is taken for, why, and what is answered. */
@customElement('try-view')
export class TryView extends LitElement {
  static readonly styles = [basics, look()];

  @property({ attribute: false }) kommuner: Kommune[] = [];
  /** The kommune one asks from at first; empty for none. */
  @property() kommune = '';
  /** Gives the draft that is asked; without one it is what citizens read. */
  @property({ attribute: false }) draft?: () => Written;

  @state() private tried?: Tried;
  @state() private message: Said = '';

  render(): TemplateResult {
    return html`
      <form class="card form" @submit=${this.ask}>
        <div class="field">
          <label for="question">${texts.question}</label>
          <input id="question" name="text" required maxlength="1000" autocomplete="off" />
        </div>
        <div class="field">
          <label for="as">${texts.previewFor}</label>
          <select id="as" name="kommune">
            <option value="">${texts.allKommuner}</option>
            ${this.kommuner.map(
              ({ code, name }) => html`<option value=${code} ?selected=${code === this.kommune}>${name}</option>`,
            )}
          </select>
        </div>
        <div><button class="action">${texts.ask}</button></div>
      </form>
      ${note(this.message)}
      ${this.tried ? triedView(this.tried) : nothing}
    `;
  }

  private readonly ask = async (event: SubmitEvent) => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const kommune = String(fields.get('kommune')) || undefined;
    try {
      this.tried = await studioClient.ask(String(fields.get('text')), kommune, this.draft?.());
      this.message = '';
    } catch (problem) {
      this.message = refusal(problem);
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
