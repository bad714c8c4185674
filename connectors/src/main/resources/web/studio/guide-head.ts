import { html, nothing, type TemplateResult } from 'lit';
import { guideTexts as texts } from './guide-texts';
import type { Guide } from './guide-tree';
import { texts as studioTexts } from './studio-texts';

/** What is said of a guide beside its tree: its title, after which answers it is offered, its date. */
export function guideHead(
  guide: Guide,
  intents: Map<string, string>,
  isFixed: boolean,
  change: (guide: Guide, what?: string) => void,
): TemplateResult {
  const { title, reviewBy } = guide;
  return html`
    <div class="field">
      <label for="title">${texts.guideTitle}</label>
      <input
        id="title"
        lang="da"
        maxlength="60"
        ?readonly=${isFixed}
        .value=${title}
        @input=${(event: InputEvent) => change({ ...guide, title: value(event) }, 'title')}
      />
    </div>
    ${offers(guide, intents, isFixed, change)}
    <div class="field">
      <label for="review">${studioTexts.reviewByField}</label>
      <input
        id="review"
        type="date"
        ?readonly=${isFixed}
        .value=${reviewBy}
        @input=${(event: InputEvent) => change({ ...guide, reviewBy: value(event) }, 'review')}
      />
    </div>
  `;
}

function offers(
  guide: Guide,
  intents: Map<string, string>,
  isFixed: boolean,
  change: (guide: Guide) => void,
): TemplateResult {
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const intent = String(new FormData(form).get('intent')).trim();
    if (intents.has(intent) && !guide.offeredWith.includes(intent)) {
      change({ ...guide, offeredWith: [...guide.offeredWith, intent] });
      form.reset();
    }
  };
  const without = (intent: string) =>
    change({ ...guide, offeredWith: guide.offeredWith.filter((one) => one !== intent) });
  return html`<div class="field" role="group" aria-label=${texts.offeredWith}>
    <span id="offered"><strong>${texts.offeredWith}</strong></span>
    <ul aria-labelledby="offered" class="plain">
      ${guide.offeredWith.map(
        (intent) =>
          html`<li>
            <span lang="da">${intents.get(intent) ?? intent}</span> <span class="small">${intent}</span>
            ${isFixed
              ? nothing
              : html`<button class="quiet" aria-label=${texts.remove(intent)} @click=${() => without(intent)}>×</button>`}
          </li>`,
      )}
    </ul>
    ${isFixed
      ? nothing
      : html`<form class="buttons" @submit=${add}>
          <label for="offer">${texts.addOffer}</label>
          <input id="offer" name="intent" list="intents" autocomplete="off" />
          <button>${texts.add}</button>
        </form>`}
  </div>`;
}

function value(event: InputEvent): string {
  return (event.target as HTMLInputElement).value;
}
