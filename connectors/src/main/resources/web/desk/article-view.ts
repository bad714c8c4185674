import { html, nothing, type TemplateResult } from 'lit';
import { link, markdown } from '../shared/markdown';
import type { Article } from './knowledge-client';
import { knowledgeTexts as texts } from './knowledge-texts';
import { day } from './wait-time';

/** What can be done with an article. */
export interface ArticleActions {
  use(text: Article, send: boolean): void;
  walk(guide: string): void;
  /** Absent where there is no topic to choose. */
  choose?(article: Article): void;
  canUse: boolean;
}

/** An approved answer: its words, what only the agent reads, and what to do with it. */
export function articleView(article: Article, actions: ArticleActions, isOpen = false): TemplateResult {
  return html`<article>
    <h4>${article.title}</h4>
    <p class="small">${signs(article)}</p>
    ${article.note ? html`<div class="note"><strong>${texts.note}:</strong> ${markdown(article.note)}</div>` : nothing}
    ${isOpen ? body(article) : html`<details><summary>${texts.more}</summary>${body(article)}</details>`}
    ${buttons(article, actions)}
  </article>`;
}

function signs({ confidence, handledHere, approved }: Article): string {
  return [
    confidence === undefined ? '' : texts.sure(Math.round(confidence * 100)),
    handledHere ? '' : texts.notHere,
    approved ? '' : texts.notApproved,
  ]
    .filter(Boolean)
    .join(' · ');
}

function body({ text, links, authority, legalSource, reviewBy }: Article): TemplateResult {
  return html`<div class="answer">
    ${markdown(text)}
    ${links.length > 0 ? html`<ul>${links.map(({ url, title }) => html`<li>${link(url, title)}</li>`)}</ul>` : nothing}
    <p class="small">
      ${texts.authority}: ${authority}${legalSource ? ` · ${texts.source}: ${legalSource}` : ''} · ${texts.reviewBy}
      ${day(reviewBy)}
    </p>
  </div>`;
}

function buttons(article: Article, actions: ArticleActions): TemplateResult {
  const { title, guides } = article;
  return html`<div class="buttons">
    ${actions.canUse
      ? html`<button class="second" aria-label=${texts.insertThis(title)} @click=${() => actions.use(article, false)}>
            ${texts.insert}
          </button>
          <button class="second" aria-label=${texts.sendThis(title)} @click=${() => actions.use(article, true)}>
            ${texts.send}
          </button>`
      : nothing}
    ${actions.choose
      ? html`<button class="second" aria-label=${texts.chooseThis(title)} @click=${() => actions.choose?.(article)}>
          ${texts.choose}
        </button>`
      : nothing}
    ${guides.map(
      (guide) =>
        html`<button class="quiet" aria-label=${texts.walk(guide.title)} @click=${() => actions.walk(guide.id)}>
          ${texts.guide}: ${guide.title}
        </button>`,
    )}
  </div>`;
}
