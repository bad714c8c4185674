import { html, nothing, type TemplateResult } from 'lit';
import type { Document } from './studio-client';
import { day, texts as studioTexts } from './studio-texts';
import { writingTexts as texts } from './writing-texts';

/** Whether a text is the one citizens read, and who approved that and when it was last checked. */
export function marksView({ live, approved }: Document, now: unknown, published: unknown): TemplateResult {
  const isPublished = published !== undefined;
  const isSame = JSON.stringify(now) === JSON.stringify(published);
  const checkedOn = live?.fields.checkedOn;
  const flag = (text: string) => html`<span class="flag">${text}</span>`;
  return html`<p class="buttons">
    ${isPublished && isSame
      ? flag(approved ? texts.approved(approved.by, day(approved.at)) : texts.notApproved)
      : flag(isPublished ? texts.changed : texts.notPublished)}
    ${checkedOn && isSame ? html`<span class="small">${studioTexts.checkedOn(day(String(checkedOn)))}</span>` : nothing}
  </p>`;
}
