import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { diffView } from './diff-view';
import { joiningTexts } from './joining-texts';
import './offer-list';
import type { OfferList } from './offer-list';
import './own-intents';
import { note, refusal, type Said } from './said';
import { studioClient, type Completeness, type Drift, type Kommune, type Me } from './studio-client';
import { basics } from './studio-styles';
import { dateTime, percent, texts } from './studio-texts';

const LOCAL_ROLES = ['ambassador', 'kommune-editor'];

/** What kommuner have to look after: own texts under which the common text moved, and missing facts. */
@customElement('kommune-view')
export class KommuneView extends LitElement {
  static readonly styles = [basics, look()];

  @property({ attribute: false }) kommuner: Kommune[] = [];
  @property({ attribute: false }) me?: Me;

  @state() private drifts: Drift[] = [];
  @state() private kommune = '';
  @state() private completeness?: Completeness;
  @state() private message: Said = () => texts.loading;
  @query('offer-list') private readonly offers?: OfferList;

  connectedCallback(): void {
    super.connectedCallback();
    void this.load('');
  }

  render(): TemplateResult {
    return html`
      ${note(this.message)}
      <section class="form" aria-labelledby="drifts">
        <h2 id="drifts">${texts.drifts}</h2>
        <p class="small">${texts.driftsHint}</p>
        ${this.drifts.length === 0 ? html`<p>${texts.noDrifts}</p>` : nothing}
        <ul>
          ${this.drifts.map((drift) => html`<li class="card form">${this.driftView(drift)}</li>`)}
        </ul>
      </section>
      <section class="form" aria-labelledby="facts">
        <h2 id="facts">${texts.facts}</h2>
        <div class="field">
          <label for="whose">${texts.kommune}</label>
          <select id="whose" @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}>
            ${this.kommuner.map(
              ({ code, name }) => html`<option value=${code} ?selected=${code === this.kommune}>${name}</option>`,
            )}
          </select>
        </div>
        ${this.completeness ? this.factsView(this.completeness) : nothing}
        <p><a href="#/tilslut/${this.kommune}">${joiningTexts.title}</a></p>
      </section>
      <own-intents
        .kommune=${this.kommune}
        .mayOffer=${this.me?.roles.some((role) => LOCAL_ROLES.includes(role)) ?? false}
        @moved=${() => this.offers?.renew()}
      ></own-intents>
      <offer-list></offer-list>
    `;
  }

  private driftView(drift: Drift): TemplateResult {
    const name = this.kommuner.find(({ code }) => code === drift.kommune)?.name ?? drift.kommune;
    const isOwn = this.me?.roles.some((role) => LOCAL_ROLES.includes(role));
    return html`
      <div class="buttons">
        <h3>${name}: ${drift.intent}</h3>
        <span class="small">${texts.changedAt} ${dateTime(drift.since)}</span>
      </div>
      <h4>${texts.commonChange}</h4>
      ${diffView(drift.before, drift.after)}
      <h4>${texts.ownText}</h4>
      <div class="diff" lang="da">${drift.own}</div>
      ${isOwn
        ? html`<div class="buttons">
            <button class="action" @click=${() => this.stillRight(drift)}>${texts.stillRight}</button>
            <a href="#/svar/${drift.intent}/${drift.kommune}">${texts.writeAnew}</a>
          </div>`
        : nothing}
    `;
  }

  private factsView({ score, facts, ownTexts, ownIntents }: Completeness): TemplateResult {
    return html`
      <p>
        ${texts.complete(percent(score))}
        <meter aria-label=${texts.facts} min="0" max="1" .value=${score}></meter>
      </p>
      <p class="small">${texts.ownCount(ownTexts, ownIntents)}</p>
      <div class="wide" tabindex="0" role="region" aria-label=${texts.factsTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">${texts.fact}</th>
              <th scope="col">${texts.given}</th>
              <th scope="col">${texts.inAnswers}</th>
            </tr>
          </thead>
          <tbody>
            ${facts.map(
              ({ name, meaning, value, fallback, answers }) =>
                html`<tr>
                  <th scope="row"><span lang="da">${meaning}</span><br /><span class="small">{${name}}</span></th>
                  <td>
                    ${value
                      ? html`<span lang="da">${value}</span>`
                      : html`<span class="flag">${texts.missing}</span> <span class="small" lang="da">${fallback}</span>`}
                  </td>
                  <td>${answers}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  private async stillRight({ kommune, intent, commonRevision }: Drift): Promise<void> {
    try {
      await studioClient.stillRight({ kommune, intent, commonRevision });
      await this.load(() => texts.answered);
    } catch (problem) {
      this.message = refusal(problem);
    }
  }

  private async choose(kommune: string): Promise<void> {
    this.kommune = kommune;
    this.completeness = await studioClient.completeness(kommune);
  }

  private async load(message: Said): Promise<void> {
    try {
      this.drifts = await studioClient.drifts();
      const first = this.kommune || this.me?.kommuner[0] || this.kommuner[0]?.code;
      if (first) {
        await this.choose(first);
      }
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
      gap: 1.5rem;
    }
    ul {
      display: grid;
      gap: 0.75rem;
      list-style: none;
    }
    .wide {
      overflow-x: auto;
    }
    table {
      width: 100%;
      border-collapse: collapse;
      background: var(--surface);
    }
    th,
    td {
      padding: 0.5rem 0.75rem;
      border-block-end: 1px solid var(--line);
      text-align: start;
      vertical-align: top;
    }
    th[scope='row'] {
      font-weight: 400;
    }
  `;
}
