import { html, nothing, type TemplateResult } from 'lit';
import type { Foreseen } from './studio-client';
import { texts } from './studio-texts';

/** What a change would do: the answers that differ, and the checks won and lost. */
export function foreseenView({ checks, rightBefore, rightAfter, lost, won, answers }: Foreseen): TemplateResult {
  const changed = Object.entries(answers);
  return html`<div class="form" role="status">
    <h4>${changed.length > 0 ? texts.answersChange : texts.noAnswersChange}</h4>
    <ul class="plain">
      ${changed.map(([intent, kommuner]) => html`<li>${intent} ${texts.inKommuner(kommuner.length)}</li>`)}
    </ul>
    ${checks > 0 ? html`<p>${texts.checksRead(rightBefore, rightAfter, checks)}</p>` : nothing}
    ${sentences(texts.lost, lost)} ${sentences(texts.won, won)}
  </div>`;
}

function sentences(title: string, checks: Foreseen['lost']): TemplateResult | typeof nothing {
  return checks.length === 0
    ? nothing
    : html`<h4>${title}</h4>
        <ul class="plain">
          ${checks.map(({ text, intent }) => html`<li>${text} <span class="small">${intent}</span></li>`)}
        </ul>`;
}
