import { html, nothing, type TemplateResult } from 'lit';
import type { Effect, Foreseen, Progress } from './studio-client';
import { texts } from './studio-texts';

/** What a change would do: the answers that differ, and the checks won and lost. */
export function foreseenView({ checks, rightBefore, rightAfter, lost, won, answers, asked, effects }: Foreseen): TemplateResult {
  const changed = Object.entries(answers);
  return html`<div class="form" role="status">
    <h4>${changed.length > 0 ? texts.answersChange : texts.noAnswersChange}</h4>
    <ul class="plain">
      ${changed.map(([intent, kommuner]) => html`<li>${intent} ${texts.inKommuner(kommuner.length)}</li>`)}
    </ul>
    ${checks > 0 ? html`<p>${texts.checksRead(rightBefore, rightAfter, checks)}</p>` : nothing}
    ${sentences(texts.lost, lost)} ${sentences(texts.won, won)} ${askedView(asked)} ${effectsView(effects)}
  </div>`;
}

/** What becomes of what citizens asked lately. */
function askedView({ questions, answeredBefore, answeredAfter, rewritten, shifts }: Foreseen['asked']): TemplateResult {
  const name = (reaction: string) => texts.reactions[reaction] ?? reaction;
  return html`
    <h4>${texts.askedLately}</h4>
    ${questions > 0 ? html`<p>${texts.askedRead(answeredBefore, answeredAfter, questions)}</p>` : nothing}
    <p>${texts.rewritten(rewritten)}</p>
    ${shifts.length > 0
      ? html`<ul class="plain">
          ${shifts.map(
            ({ was, is, questions, examples }) =>
              html`<li>
                ${texts.shift(questions)} <b>${name(was)}</b> ${texts.becomes} <b>${name(is)}</b>
                ${examples.length > 0
                  ? html`<br /><span class="small" lang="da">${examples.map((one) => `»${one}«`).join(', ')}</span>`
                  : nothing}
              </li>`,
          )}
        </ul>`
      : nothing}
  `;
}

/** More kommuner than these are told as a number. */
const MOST_KOMMUNER = 12;

/** What it does where a kommune's own sentences or texts make a difference. */
function effectsView({ usual, apart }: Foreseen['effects']): TemplateResult | typeof nothing {
  if (apart.length === 0) {
    return nothing;
  }
  if (apart.length > MOST_KOMMUNER) {
    return html`<p>${texts.manyApart(apart.length)}</p>`;
  }
  const counts = (effect: Effect) =>
    (Object.keys(texts.effect) as (keyof Effect)[])
      .filter((kind) => effect[kind] > 0)
      .map((kind) => texts.effect[kind](effect[kind]))
      .join(', ') || texts.nothingThere;
  return html`<h4>${texts.effects}</h4>
    <ul class="plain">
      ${[...apart, { name: texts.elsewhere, effect: usual }].map(
        ({ name, effect }) => html`<li><b>${name}</b>: ${counts(effect)}</li>`,
      )}
    </ul>`;
}

/** How far the report is. */
export function progressView({ stage, done, all }: Progress): TemplateResult {
  return html`<p>
    <label>${texts.stages[stage]} <progress max=${all} value=${stage === 'learning' ? nothing : done}></progress></label>
  </p>`;
}

function sentences(title: string, checks: Foreseen['lost']): TemplateResult | typeof nothing {
  return checks.length === 0
    ? nothing
    : html`<h4>${title}</h4>
        <ul class="plain">
          ${checks.map(({ text, intent }) => html`<li><span lang="da">${text}</span> <span class="small">${intent}</span></li>`)}
        </ul>`;
}
