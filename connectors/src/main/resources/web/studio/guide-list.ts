import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { beginForm } from './begin-form';
import { guideTexts } from './guide-texts';
import { note, refusal, type Said } from './said';
import { studioClient, type GuideLine, type Me } from './studio-client';
import { basics, rows } from './studio-styles';
import { day, texts } from './studio-texts';

/** All guides, and a way to begin a new one. */
@customElement('guide-list')
export class GuideList extends LitElement {
  static readonly styles = [basics, rows, look()];

  @property({ attribute: false }) me?: Me;

  @state() private guides: GuideLine[] = [];
  @state() private message: Said = () => texts.loading;

  connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  render(): TemplateResult {
    return html`
      <h2>${guideTexts.guides}</h2>
      <p class="small">${guideTexts.guidesHint}</p>
      ${note(this.message)}
      ${this.me?.roles.includes('editor')
        ? beginForm(guideTexts.newGuide, guideTexts.guideId, 'pas.hvilket', (id) => `#/guider/${id}`)
        : nothing}
      <ul>
        ${this.guides.map((line) => this.lineView(line))}
      </ul>
    `;
  }

  private lineView({ id, title, approver, reviewBy, open }: GuideLine): TemplateResult {
    return html`<li>
      <a href="#/guider/${id}" lang="da">${title}</a>
      <span class="small">${id}</span>
      ${open ? html`<span class="flag">${texts.state[open]}</span>` : nothing}
      ${approver === 'seed' ? html`<span class="flag">${texts.unapproved}</span>` : nothing}
      ${reviewBy ? html`<span class="small">${texts.reviewBy} ${day(reviewBy)}</span>` : nothing}
    </li>`;
  }

  private async load(): Promise<void> {
    try {
      this.guides = await studioClient.guides();
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
  `;
}
