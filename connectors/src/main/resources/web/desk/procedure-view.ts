import { html, nothing, type TemplateResult } from 'lit';
import { markdown } from '../shared/markdown';
import type { Article } from './knowledge-client';
import { knowledgeTexts as texts } from './knowledge-texts';

/** What to ask and whom to call where life or health may be at stake. */
export function procedureView(procedure: Article | undefined): TemplateResult | typeof nothing {
  if (!procedure) {
    return nothing;
  }
  return html`<section class="procedure" aria-label=${texts.procedure}>
    <h3>${texts.procedure}: ${procedure.title}</h3>
    ${markdown(procedure.note)}
    <details>
      <summary>${texts.saysToCitizen}</summary>
      ${markdown(procedure.text)}
    </details>
  </section>`;
}
