import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { wordsOf } from '../shared/http';
import { diffView } from './diff-view';
import { studioClient, type SeedProposal } from './studio-client';
import { basics } from './studio-styles';
import { texts } from './studio-texts';

/** What a newer version of the application brings; nothing is shown where it brings nothing. */
@customElement('seed-view')
export class SeedView extends LitElement {
  static readonly styles = [basics, look()];

  @state() private proposals: SeedProposal[] = [];
  @state() private message = '';

  connectedCallback(): void {
    super.connectedCallback();
    void this.load('');
  }

  render(): TemplateResult | typeof nothing {
    return this.proposals.length === 0 && !this.message
      ? nothing
      : html`
          <h2>${texts.seedTitle}</h2>
          <p class="small">${texts.seedHint}</p>
          <p class="note" role="status">${this.message || nothing}</p>
          <ul>
            ${this.proposals.map((proposal) => html`<li class="card">${this.proposalView(proposal)}</li>`)}
          </ul>
        `;
  }

  private proposalView({ path, live, now, edited, mayWrite }: SeedProposal): TemplateResult {
    return html`<details>
      <summary>${path}</summary>
      <div class="form">
        ${edited ? html`<p class="note">${texts.seedEdited}</p>` : nothing} ${diffView(live, now)}
        ${mayWrite
          ? html`<div class="buttons">
              <button class="action" @click=${() => this.answer(path, 'take', texts.seedTaken)}>${texts.seedTake}</button>
              <button @click=${() => this.answer(path, 'decline', texts.seedDeclined)}>${texts.seedDecline}</button>
            </div>`
          : nothing}
      </div>
    </details>`;
  }

  private async answer(path: string, answer: 'take' | 'decline', done: string): Promise<void> {
    try {
      await studioClient.answerSeed(path, answer);
      await this.load(done);
    } catch (problem) {
      this.message = wordsOf(problem, texts.unreachable);
    }
  }

  private async load(message: string): Promise<void> {
    try {
      this.proposals = await studioClient.seed();
      this.message = message;
    } catch (problem) {
      this.message = wordsOf(problem, texts.unreachable);
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
