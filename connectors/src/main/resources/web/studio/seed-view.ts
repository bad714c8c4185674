import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { diffView } from './diff-view';
import { note, refusal, type Said } from './said';
import { studioClient, type Brought, type SeedProposal } from './studio-client';
import { basics } from './studio-styles';
import { dateTime, texts } from './studio-texts';

/** What a newer version of the application, or a folder, brings; nothing is shown where they bring nothing. */
@customElement('seed-view')
export class SeedView extends LitElement {
  static readonly styles = [basics, look()];

  @state() private proposals: SeedProposal[] = [];
  @state() private brought: Brought[] = [];
  @state() private message: Said = '';

  connectedCallback(): void {
    super.connectedCallback();
    void this.load('');
  }

  render(): TemplateResult {
    return html`
      ${note(this.message)}
      ${this.section(
        texts.seedTitle,
        texts.seedHint,
        this.proposals.map((one) =>
          this.card(one, one.edited ? texts.seedEdited : '', (answer) => studioClient.answerSeed(one.path, answer)),
        ),
      )}
      ${this.section(
        texts.importTitle,
        texts.importHint,
        this.brought.map((one) =>
          this.card(one, texts.importedBy(one.who, dateTime(one.at)), (answer) =>
            studioClient.answerImport(one.path, answer),
          ),
        ),
      )}
    `;
  }

  private section(title: string, hint: string, cards: TemplateResult[]): TemplateResult | typeof nothing {
    return cards.length === 0
      ? nothing
      : html`<h2>${title}</h2>
          <p class="small">${hint}</p>
          <ul>
            ${cards.map((card) => html`<li class="card">${card}</li>`)}
          </ul>`;
  }

  private card(
    { path, live, now, mayWrite }: Pick<Brought, 'path' | 'live' | 'now' | 'mayWrite'>,
    note: string,
    answer: (answer: 'take' | 'decline') => Promise<void>,
  ): TemplateResult {
    return html`<details>
      <summary>${path}</summary>
      <div class="form">
        ${note ? html`<p class="note">${note}</p>` : nothing} ${diffView(live, now)}
        ${mayWrite
          ? html`<div class="buttons">
              <button class="action" @click=${() => this.act(answer('take'), () => texts.seedTaken)}>${texts.seedTake}</button>
              <button @click=${() => this.act(answer('decline'), () => texts.seedDeclined)}>${texts.seedDecline}</button>
            </div>`
          : nothing}
      </div>
    </details>`;
  }

  private async act(answered: Promise<void>, done: Said): Promise<void> {
    try {
      await answered;
      await this.load(done);
    } catch (problem) {
      this.message = refusal(problem);
    }
  }

  private async load(message: Said): Promise<void> {
    try {
      [this.proposals, this.brought] = await Promise.all([studioClient.seed(), studioClient.imports()]);
      this.message = message;
    } catch (problem) {
      this.message = refusal(problem);
    }
  }
}

function look() {
  return css`
    :host {
      display: grid;
      gap: 0.75rem;
    }
    ul {
      display: grid;
      gap: 0.5rem;
      list-style: none;
    }
    summary {
      min-height: 32px;
      cursor: pointer;
    }
  `;
}
