import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { note, refusal, type Said } from './said';
import { studioClient, type Crises, type Crisis, type IntentLine, type Kommune, type Me } from './studio-client';
import { basics } from './studio-styles';
import { dateTime, texts } from './studio-texts';

const HOURS = [1, 4, 12, 24, 72, 168];

/** Urgent messages to citizens: one writes, another sets it going, any takes it back. */
@customElement('crisis-view')
export class CrisisView extends LitElement {
  static readonly styles = [basics, look()];

  @property({ attribute: false }) kommuner: Kommune[] = [];
  @property({ attribute: false }) me?: Me;

  @state() private page?: Crises;
  @state() private intents: IntentLine[] = [];
  @state() private message: Said = () => texts.loading;

  connectedCallback(): void {
    super.connectedCallback();
    void this.load('');
  }

  render(): TemplateResult {
    return html`
      <h2>${texts.crisis}</h2>
      <p class="small">${texts.crisisHint}</p>
      ${note(this.message)}
      ${this.page?.mayRaise ? this.formView(this.page.mayRaiseForAll) : nothing}
      ${this.page && this.page.crises.length === 0 ? html`<p>${texts.noCrises}</p>` : nothing}
      <ul class="list">
        ${this.page?.crises.map((crisis) => html`<li class="card form">${this.crisisView(crisis)}</li>`)}
      </ul>
    `;
  }

  private formView(mayRaiseForAll: boolean): TemplateResult {
    const own = this.me?.kommuner ?? [];
    const kommuner = mayRaiseForAll ? this.kommuner : this.kommuner.filter(({ code }) => own.includes(code));
    return html`<details class="card">
      <summary>${texts.writeCrisis}</summary>
      <form class="form" @submit=${this.propose}>
        <div class="field">
          <label for="text">${texts.crisisText}</label>
          <textarea id="text" name="text" lang="da" rows="3" required maxlength="600" aria-describedby="text-hint"></textarea>
          <p id="text-hint" class="small">${texts.crisisTextHint}</p>
        </div>
        <div class="field">
          <label for="concerned">${texts.crisisFor}</label>
          <select id="concerned" name="kommuner" multiple size="6" ?required=${!mayRaiseForAll} aria-describedby="for-hint">
            ${kommuner.map(({ code, name }) => html`<option value=${code}>${name}</option>`)}
          </select>
          <p id="for-hint" class="small">${mayRaiseForAll ? texts.crisisForHint : texts.crisisForOwn}</p>
        </div>
        <div class="field">
          <label for="instead">${texts.crisisIntent}</label>
          <select id="instead" name="intent">
            <option value="">${texts.crisisNoIntent}</option>
            ${this.intents.map(({ intent, title }) => html`<option value=${intent} lang="da">${title}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="hours">${texts.crisisUntil}</label>
          <select id="hours" name="hours">
            ${HOURS.map((hours) => html`<option value=${hours} ?selected=${hours === 12}>${texts.hours(hours)}</option>`)}
          </select>
        </div>
        <div><button class="danger">${texts.propose}</button></div>
      </form>
    </details>`;
  }

  private crisisView(crisis: Crisis): TemplateResult {
    const names = crisis.kommuner.map((code) => this.kommuner.find((one) => one.code === code)?.name ?? code);
    return html`
      <div class="buttons">
        <h3>${names.length === 0 ? texts.allCitizens : names.join(', ')}</h3>
        <span class="flag">${texts.crisisState[crisis.state]}</span>
        <span class="small">${texts.until} ${dateTime(crisis.until)}</span>
      </div>
      <p class="text" lang="da">${crisis.text}</p>
      <p class="small">
        ${crisis.intent ? `${texts.insteadOf} ${crisis.intent}. ` : nothing}${texts.writtenBy} ${crisis.proposedBy}
        ${dateTime(crisis.proposed)}${crisis.confirmedBy ? `, ${texts.startedBy} ${crisis.confirmedBy}` : nothing}${crisis.endedBy
          ? `, ${texts.endedBy} ${crisis.endedBy}`
          : nothing}.
      </p>
      <div class="buttons">
        ${crisis.mayConfirm
          ? html`<button class="danger" @click=${() => this.act(crisis, 'confirm')}>${texts.confirmCrisis}</button>`
          : nothing}
        ${crisis.mayEnd
          ? html`<button @click=${() => this.act(crisis, 'end')}>
              ${crisis.state === 'live' ? texts.endCrisis : texts.dropCrisis}
            </button>`
          : nothing}
        ${crisis.state === 'proposed' && !crisis.mayConfirm
          ? html`<span class="small">${texts.waitsForAnother}</span>`
          : nothing}
      </div>
    `;
  }

  private readonly propose = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const fields = new FormData(form);
    const until = new Date(Date.now() + Number(fields.get('hours')) * 3_600_000).toISOString();
    await this.trying(async () => {
      await studioClient.proposeCrisis({
        text: String(fields.get('text')),
        kommuner: fields.getAll('kommuner').map(String),
        intent: String(fields.get('intent')) || undefined,
        until,
      });
      form.reset();
      return () => texts.proposed;
    });
  };

  private act(crisis: Crisis, act: 'confirm' | 'end'): Promise<void> {
    return this.trying(async () => {
      await studioClient.actOnCrisis(crisis.number, act);
      return () => (act === 'confirm' ? texts.crisisStarted : texts.crisisEnded);
    });
  }

  private async trying(work: () => Promise<Said>): Promise<void> {
    try {
      await this.load(await work());
    } catch (problem) {
      this.message = refusal(problem);
    }
  }

  private async load(message: Said): Promise<void> {
    try {
      this.page = await studioClient.crises();
      this.intents = this.intents.length > 0 ? this.intents : await studioClient.intents();
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
    .list {
      display: grid;
      gap: 0.75rem;
      list-style: none;
    }
    summary {
      min-height: 32px;
      font-weight: 600;
      cursor: pointer;
    }
    details form {
      margin-block-start: 1rem;
    }
  `;
}
