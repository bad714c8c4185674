import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { markdown } from '../shared/markdown';
import { note, refusal, type Said } from './said';
import { studioClient, type AuditEntry, type Kommune, type Me, type PastAnswer } from './studio-client';
import { basics } from './studio-styles';
import { dateTime, texts } from './studio-texts';

const LOG_READERS = ['admin', 'auditor', 'coordinator'];

/** What a kommune's bot answered at a moment and who approved it; and what staff have done. */
@customElement('history-view')
export class HistoryView extends LitElement {
  static readonly styles = [basics, look()];

  @property({ attribute: false }) kommuner: Kommune[] = [];
  @property({ attribute: false }) me?: Me;

  @state() private past?: PastAnswer;
  @state() private log: AuditEntry[] = [];
  @state() private message: Said = '';

  connectedCallback(): void {
    super.connectedCallback();
    void this.loadLog();
  }

  render(): TemplateResult {
    return html`
      <h2>${texts.pastAnswer}</h2>
      <form class="card form" @submit=${this.find}>
        <div class="field">
          <label for="intent">${texts.intentId}</label>
          <input id="intent" name="intent" required pattern="[a-z0-9\\-]+\\.[a-z0-9\\-]+" placeholder="pas.forny" />
        </div>
        <div class="field">
          <label for="of">${texts.kommune}</label>
          <select id="of" name="kommune">
            ${this.kommuner.map(({ code, name }) => html`<option value=${code}>${name}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="at">${texts.moment}</label>
          <input id="at" name="at" type="datetime-local" required />
        </div>
        <div><button class="action">${texts.find}</button></div>
      </form>
      ${note(this.message)}
      ${this.past ? this.pastView(this.past) : nothing} ${this.mayReadLog() ? this.logView() : nothing}
    `;
  }

  private pastView({ release, answer, revisions }: PastAnswer): TemplateResult {
    return html`<section class="card form">
      <h3 lang="da">${answer.title}</h3>
      <div class="text" lang="da">${markdown(answer.text)}</div>
      <p>${texts.releases} ${texts.release} ${release.number}, ${dateTime(release.at)}</p>
      <ul class="form">
        ${revisions.map(
          ({ number, path, author, approver }) =>
            html`<li>
              ${path}, ${texts.revision} ${number} ${texts.by} ${author},
              ${approver ? `${texts.approvedBy} ${approver}` : texts.notApproved}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private logView(): TemplateResult {
    return html`<h2>${texts.auditLog}</h2>
      <div class="wide card" tabindex="0" role="region" aria-label=${texts.auditLog}>
        <table>
          <thead>
            <tr>
              <th scope="col">${texts.moment}</th>
              <th scope="col">${texts.who}</th>
              <th scope="col">${texts.what}</th>
              <th scope="col">${texts.outcome}</th>
              <th scope="col">${texts.reason}</th>
            </tr>
          </thead>
          <tbody>
            ${this.log.map(
              ({ action }) =>
                html`<tr>
                  <td>${dateTime(action.at)}</td>
                  <td>${action.who}</td>
                  <td>${action.what}</td>
                  <td>${action.outcome}</td>
                  <td lang="da">${action.why}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  private mayReadLog(): boolean {
    return this.me?.roles.some((role) => LOG_READERS.includes(role)) ?? false;
  }

  private async loadLog(): Promise<void> {
    if (this.mayReadLog()) {
      this.log = await studioClient.audit().catch(() => []);
    }
  }

  private readonly find = async (event: SubmitEvent) => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const at = new Date(String(fields.get('at'))).toISOString();
    try {
      this.past = await studioClient.pastAnswer(String(fields.get('intent')), String(fields.get('kommune')), at);
      this.message = '';
    } catch (problem) {
      this.past = undefined;
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
    .wide {
      overflow-x: auto;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 0.3rem 0.6rem;
      border-block-end: 1px solid var(--line);
      text-align: start;
      vertical-align: top;
    }
  `;
}
