import { html, nothing, type TemplateResult } from 'lit';
import type { Foreseen, Progress } from './studio-client';
import { texts } from './studio-texts';

/** What a change would do: the answers that differ, and the checks won and lost. */
export function foreseenView({ checks, rightBefore, rightAfter, lost, won, answers, asked }: Foreseen): TemplateResult {
  const changed = Object.entries(answers);
  return html`<div class="form" role="status">
    <h4>${changed.length > 0 ? texts.answersChange : texts.noAnswersChange}</h4>
    <ul class="plain">
      ${changed.map(([intent, kommuner]) => html`<li>${intent} ${texts.inKommuner(kommuner.length)}</li>`)}
    </ul>
    ${checks > 0 ? html`<p>${texts.checksRead(rightBefore, rightAfter, checks)}</p>` : nothing}
    ${sentences(texts.lost, lost)} ${sentences(texts.won, won)} ${askedView(asked)}
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
                  ? html`<br /><span class="small">${examples.map((one) => `»${one}«`).join(', ')}</span>`
                  : nothing}
              </li>`,
          )}
        </ul>`
      : nothing}
  `;
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
          ${checks.map(({ text, intent }) => html`<li>${text} <span class="small">${intent}</span></li>`)}
        </ul>`;
}
