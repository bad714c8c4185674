import { html, nothing, type TemplateResult } from 'lit';
import type { PageReason } from './studio-types';
import { day, texts } from './studio-texts';

type StillRight = (reason: PageReason) => void;

/** Answers to look at because a page they link to is gone or has another text. */
export function pageReasons(reasons: PageReason[], stillRight: StillRight): TemplateResult | typeof nothing {
  return reasons.length === 0
    ? nothing
    : html`<section class="form" aria-labelledby="pages">
        <h2 id="pages">${texts.pages}</h2>
        <p class="small">${texts.pagesHint}</p>
        <ul class="dates">
          ${reasons.map((reason) => html`<li>${reasonView(reason, stillRight)}</li>`)}
        </ul>
      </section>`;
}

function reasonView(reason: PageReason, stillRight: StillRight): TemplateResult {
  const { path, intent, title, address, broken, problem, since, mayWrite } = reason;
  return html`
    <a href="#/svar/${intent}${path.startsWith('kommuner/') ? `/${path.slice(9, 13)}` : ''}" lang="da">${title}</a>
    <span class="flag">${broken ? texts.pageBroken : texts.pageChanged}</span>
    <span class="small">
      <a href=${address} target="_blank" rel="noreferrer">${address}</a>
      ${broken ? html`<span lang="da">${problem}</span> ${texts.pageVisited(day(since))}` : texts.pageChangedOn(day(since))}
    </span>
    ${mayWrite && !broken
      ? html`<button @click=${() => stillRight(reason)} aria-label="${texts.pageStillRight}: ${title}">
          ${texts.pageStillRight}
        </button>`
      : nothing}
  `;
}
