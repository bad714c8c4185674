import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Problem, wordsOf } from '../shared/http';
import { markdown } from '../shared/markdown';
import { joiningTexts as texts } from './joining-texts';
import { problemList } from './problem-list';
import { problemsIn, studioClient, type ContentProblem, type Offer } from './studio-client';
import { basics } from './studio-styles';
import { dateTime, texts as common } from './studio-texts';

/**
 * What kommuner offer each other. Among the tasks only what waits for an answer; fires `moved` when a
 * draft was made.
 */
@customElement('offer-list')
export class OfferList extends LitElement {
  static readonly styles = [basics, look()];

  /** Shows only what waits for an answer of whoever is logged in, and nothing where nothing does. */
  @property({ type: Boolean }) waiting = false;

  @state() private offers?: Offer[];
  @state() private problems: ContentProblem[] = [];
  @state() private message = '';

  connectedCallback(): void {
    super.connectedCallback();
    this.renew();
  }

  /** Asks anew. */
  renew(): void {
    void this.trying(async () => '');
  }

  render(): TemplateResult | typeof nothing {
    const shown = (this.offers ?? []).filter(
      ({ waitsFor, mayLift }) => !this.waiting || waitsFor.length > 0 || mayLift,
    );
    if (this.waiting && shown.length === 0 && !this.message) {
      return nothing;
    }
    return html`<section class="form" aria-labelledby="offers">
      <h2 id="offers">${texts.offers}</h2>
      <p class="small">${shown.length === 0 && this.offers ? texts.noOffers : texts.offersHint}</p>
      <p class="note" role="status">${this.message || nothing}</p>
      ${problemList(this.problems)}
      <ul>
        ${shown.map((offer) => html`<li class="card form">${this.offerView(offer)}</li>`)}
      </ul>
    </section>`;
  }

  private offerView(offer: Offer): TemplateResult {
    const { name, title, intent, text, note, at, takenBy, common } = offer;
    return html`
      <div class="buttons">
        <h3>${title}</h3>
        <span class="small">${texts.fromKommune(name)}, ${dateTime(at)}</span>
        ${common ? html`<span class="flag">${texts.common[common]}</span>` : nothing}
        ${takenBy > 0 ? html`<span class="small">${texts.takenBy(takenBy)}</span>` : nothing}
      </div>
      ${note ? html`<p>${note}</p>` : nothing}
      <details>
        <summary>${texts.seeText}</summary>
        <div class="text">${markdown(text)}</div>
      </details>
      ${common === 'published' ? html`<p><a href="#/svar/${intent}">${texts.commonNow}</a></p>` : nothing}
      ${this.buttonsView(offer)}
    `;
  }

  private buttonsView({ number, waitsFor, common, mayLift, mayEnd }: Offer): TemplateResult {
    const [kommune] = waitsFor;
    return html`<div class="buttons">
      ${kommune && common !== 'published'
        ? html`<button class="action" @click=${() => this.draft(() => studioClient.takeOffer(number, kommune), texts.taken)}>
            ${texts.take}
          </button>`
        : nothing}
      ${mayLift
        ? html`<button class="action" @click=${() => this.draft(() => studioClient.liftOffer(number), texts.lifted)}>
            ${texts.lift}
          </button>`
        : nothing}
      ${kommune || mayLift
        ? html`<button @click=${() => this.act(() => studioClient.declineOffer(number, kommune), texts.declined)}>
            ${texts.decline}
          </button>`
        : nothing}
      ${mayEnd && !this.waiting
        ? html`<button class="quiet" @click=${() => this.act(() => studioClient.endOffer(number), texts.ended)}>
            ${texts.end}
          </button>`
        : nothing}
    </div>`;
  }

  private async draft(work: () => Promise<void>, done: string): Promise<void> {
    await this.act(work, done);
    this.dispatchEvent(new CustomEvent('moved'));
  }

  private act(work: () => Promise<void>, done: string): Promise<void> {
    return this.trying(async () => {
      await work();
      return done;
    });
  }

  private async trying(work: () => Promise<string>): Promise<void> {
    this.problems = [];
    try {
      this.message = await work();
      this.offers = await studioClient.offers();
    } catch (problem) {
      this.message = wordsOf(problem, common.unreachable);
      this.problems = problemsIn(problem as Problem);
    }
  }
}

function look() {
  return css`
    ul {
      display: grid;
      gap: 0.75rem;
      list-style: none;
    }
    .text ul {
      display: block;
      list-style: disc;
    }
    summary {
      min-height: 32px;
      cursor: pointer;
    }
  `;
}
