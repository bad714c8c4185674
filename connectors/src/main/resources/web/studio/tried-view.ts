import { html, nothing, type TemplateResult } from 'lit';
import { link, markdown } from '../shared/markdown';
import { language } from './language';
import type { MergedAnswer, Tried } from './studio-client';
import { percent, texts } from './studio-texts';
import { writingTexts } from './writing-texts';

/** What a question was taken for, what it resembles, and what the citizen would read. */
export function triedView({ text, zone, candidates, evidence, answer, isLearned }: Tried): TemplateResult {
  return html`<div class="sides" aria-live="polite">
    <section class="card form">
      <h3>${texts.understoodAs}</h3>
      <p><span lang="da">»${text}«</span> <span class="flag">${texts.zone[zone]}</span></p>
      ${isLearned ? nothing : html`<p class="note">${writingTexts.notLearned}</p>`}
      <ol>
        ${candidates.map(
          ({ intent, title, confidence }) =>
            html`<li>
              <a lang="da" href="#/svar/${intent}">${title}</a> ${percent(confidence)}
              <meter aria-label=${`${texts.confidence} ${title}`} min="0" max="1" .value=${confidence}></meter>
            </li>`,
        )}
      </ol>
      <h3>${texts.resembles}</h3>
      <ul>
        ${evidence.map(({ text, intent }) => html`<li><span lang="da">${text}</span> <span class="small">${intent ?? texts.noIntent}</span></li>`)}
      </ul>
    </section>
    <section class="card form">
      <h3>${texts.answer}</h3>
      ${answer ? mergedView(answer) : html`<p>${texts.noAnswer}</p>`}
    </section>
  </div>`;
}

/** An answer as the citizen reads it. */
export function mergedView({ text, links, handledHere }: MergedAnswer): TemplateResult {
  return html`<div class="bubble text" lang="da">
    ${handledHere ? nothing : html`<p lang=${language()}><span class="flag">${texts.notHandled}</span></p>`} ${markdown(text)}
    ${links.map(({ title, url }) => html`<p>${link(url, title)}</p>`)}
  </div>`;
}
