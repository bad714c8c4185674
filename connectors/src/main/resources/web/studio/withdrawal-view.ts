import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { planForm } from './plan-list';
import { note, refusal, type Said } from './said';
import { studioClient, type Document } from './studio-client';
import { basics } from './studio-styles';
import { dateTime, texts } from './studio-texts';

/** A wrong answer is taken from the citizens at once, by one person; fires `moved` when it was. */
@customElement('withdrawal-view')
export class WithdrawalView extends LitElement {
  static readonly styles = [basics, look()];

  @property({ attribute: false }) document?: Document;

  @state() private message: Said = '';

  render(): TemplateResult | typeof nothing {
    const { document } = this;
    if (!document?.live) {
      return nothing;
    }
    const view = document.withdrawn ? this.withdrawnView(document) : this.formView(document);
    return html`${note(this.message)}
      ${view}`;
  }

  private withdrawnView({ path, withdrawn, mayApprove }: Document): TemplateResult {
    const { who, at, why } = withdrawn!;
    return html`<section class="card form" aria-label=${texts.withdraw}>
      <p>${texts.withdrawn(who, dateTime(at), why)}</p>
      ${mayApprove
        ? html`<div>
            <button @click=${() => this.trying(() => studioClient.giveBack(path, ''), () => texts.givenBack)}>
              ${texts.giveBack}
            </button>
          </div>`
        : nothing}
    </section>`;
  }

  private formView({ path, mayWrite, mayApprove }: Document): TemplateResult | typeof nothing {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const why = String(new FormData(event.target as HTMLFormElement).get('why'));
      void this.trying(() => studioClient.withdraw(path, why), () => texts.withdrawnNow);
    };
    return mayWrite || mayApprove
      ? html`<details class="card">
          <summary>${texts.withdraw}</summary>
          <form class="form" @submit=${submit}>
            <p class="small">${texts.withdrawHint}</p>
            <div class="field">
              <label for="withdraw">${texts.withdrawWhy}</label>
              <input id="withdraw" name="why" required maxlength="1000" />
            </div>
            <div><button class="danger">${texts.withdraw}</button></div>
          </form>
          ${planForm('later', texts.withdrawLater, (due) =>
            this.trying(() => studioClient.plan({ path, due, why: '' }).then(() => undefined), () => texts.planned),
          )}
        </details>`
      : nothing;
  }

  private async trying(work: () => Promise<void>, done: Said): Promise<void> {
    try {
      await work();
      this.message = done;
      this.dispatchEvent(new CustomEvent('moved'));
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
    summary {
      min-height: 32px;
      font-weight: 600;
      cursor: pointer;
    }
  `;
}
