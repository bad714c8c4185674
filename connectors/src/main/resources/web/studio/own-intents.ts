import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { beginForm } from './begin-form';
import { editingTexts } from './editing-texts';
import { joiningTexts as texts } from './joining-texts';
import { note, refusal, type Said } from './said';
import { studioClient, type IntentLine, type Offer } from './studio-client';
import { basics } from './studio-styles';
import { texts as common } from './studio-texts';

/** A kommune's own intents, each to be offered to the others; fires `moved` when one was. */
@customElement('own-intents')
export class OwnIntents extends LitElement {
  static readonly styles = [basics, look()];

  @property() kommune = '';
  @property({ type: Boolean, attribute: 'may-offer' }) mayOffer = false;

  @state() private lines: IntentLine[] = [];
  @state() private offers: Offer[] = [];
  @state() private message: Said = '';

  protected willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('kommune') && this.kommune) {
      void this.trying(async () => '');
    }
  }

  render(): TemplateResult {
    return html`<section class="form" aria-labelledby="own-intents">
      <h2 id="own-intents">${texts.ownIntents}</h2>
      <p class="small">${this.lines.length === 0 ? texts.noOwnIntents : texts.ownIntentsHint}</p>
      ${note(this.message)}
      ${this.mayOffer
        ? beginForm(editingTexts.newOwnIntent, editingTexts.intentId, 'fritid.bypark', (id) => `#/svar/${id}/${this.kommune}`)
        : nothing}
      <ul>
        ${this.lines.map((line) => html`<li class="card">${this.lineView(line)}</li>`)}
      </ul>
    </section>`;
  }

  private lineView({ intent, title, open, published }: IntentLine): TemplateResult {
    const isOffered = this.offers.some((offer) => offer.kommune === this.kommune && offer.intent === intent);
    return html`
      <div class="buttons">
        <h3><a href="#/svar/${intent}/${this.kommune}" lang="da">${title}</a></h3>
        <span class="small">${intent}</span>
        ${open ? html`<span class="flag">${common.state[open]}</span>` : nothing}
        ${isOffered ? html`<span class="flag">${texts.isOffered}</span>` : nothing}
      </div>
      ${this.mayOffer && published && !isOffered ? this.offerForm(intent) : nothing}
    `;
  }

  private offerForm(intent: string): TemplateResult {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const note = String(new FormData(event.target as HTMLFormElement).get('note'));
      void this.trying(async () => {
        await studioClient.offer(this.kommune, intent, note);
        this.dispatchEvent(new CustomEvent('moved'));
        return () => texts.offered;
      });
    };
    const id = `note-${intent.replace('.', '-')}`;
    return html`<details>
      <summary>${texts.offer}</summary>
      <form class="form" @submit=${submit}>
        <div class="field">
          <label for=${id}>${texts.offerNote}</label>
          <input id=${id} name="note" maxlength="500" autocomplete="off" />
        </div>
        <div><button class="action">${texts.offer}</button></div>
      </form>
    </details>`;
  }

  private async trying(work: () => Promise<Said>): Promise<void> {
    try {
      this.message = await work();
      const [lines, offers] = await Promise.all([studioClient.allIntents(this.kommune), studioClient.offers()]);
      this.lines = lines.filter(({ local }) => local === 'own');
      this.offers = offers;
    } catch (problem) {
      this.message = refusal(problem);
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
    summary {
      min-height: 32px;
      cursor: pointer;
    }
  `;
}
