import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from './studio-client';
import { writingTexts as texts } from './writing-texts';

const MOST_LIX = 45;

/** How easily a text reads, and what would make it plainer. */
export function readingView({ lix, step, longSentences, hardWords }: Reading): TemplateResult {
  const isPlain = longSentences.length === 0 && hardWords.length === 0;
  return html`
    <p class="small" role="status">${texts.lix(lix, texts.steps[step])} ${lix > MOST_LIX ? texts.goal : nothing}</p>
    ${isPlain
      ? nothing
      : html`<ul class="small hints" aria-label=${texts.plainer}>
          ${longSentences.map(({ text, words }) => html`<li>${texts.longSentence(words)} <span lang="da">»${text}«</span></li>`)}
          ${hardWords.map(({ word, plainer }) => html`<li lang="da">»${word}« → ${plainer}</li>`)}
        </ul>`}
  `;
}
