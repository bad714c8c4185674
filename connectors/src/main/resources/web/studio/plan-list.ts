import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from './studio-client';
import { dateTime, texts } from './studio-texts';

/** What is planned, and what became of it. */
export function planList(plans: Plan[], cancel: (plan: Plan) => void): TemplateResult | typeof nothing {
  return plans.length === 0
    ? nothing
    : html`<section class="form" aria-labelledby="plans">
        <h2 id="plans">${texts.plans}</h2>
        <ul class="dates">
          ${plans.map((plan) => html`<li>${planView(plan, cancel)}</li>`)}
        </ul>
      </section>`;
}

function planView(plan: Plan, cancel: (plan: Plan) => void): TemplateResult {
  const { act, path, due, who, outcome, note, mayCancel } = plan;
  return html`
    <span class="what">${path}</span>
    <span>${texts.planAct[act]} ${dateTime(due)}</span>
    ${outcome ? html`<span class="flag">${texts.planOutcome[outcome]}</span>` : nothing}
    <span class="small">${note ? texts.planNotes[note] : nothing} ${texts.by} ${who}</span>
    ${mayCancel ? html`<button @click=${() => cancel(plan)}>${texts.drop}</button>` : nothing}
  `;
}

/** Asks for the moment of a plan. */
export function planForm(id: string, action: string, plan: (due: string) => void): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const due = String(new FormData(event.target as HTMLFormElement).get('due'));
    plan(new Date(due).toISOString());
  };
  return html`<details>
    <summary>${action}</summary>
    <form class="form" @submit=${submit}>
      <div class="field">
        <label for=${id}>${texts.whenLater}</label>
        <input id=${id} name="due" type="datetime-local" required />
      </div>
      <div><button>${action}</button></div>
    </form>
  </details>`;
}
