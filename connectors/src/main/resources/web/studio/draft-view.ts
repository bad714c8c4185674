import { html, nothing, type TemplateResult } from 'lit';
import type { Draft } from './draft';
import { texts } from './studio-texts';

/** Where a document is on its way, as a word beside its title. */
export function stateFlag({ state }: Draft): TemplateResult | typeof nothing {
  return state ? html`<span class="flag">${texts.state[state]}</span>` : nothing;
}

/** What can be done with a draft now; `save` where it does not simply save. */
export function draftButtons(draft: Draft, save: () => unknown = draft.save): TemplateResult {
  const { document, state } = draft;
  return html`
    ${draft.mayWrite
      ? html`<div class="field">
          <label for="why">${texts.why}</label>
          <input
            id="why"
            maxlength="1000"
            .value=${draft.why}
            @input=${(event: InputEvent) => (draft.why = (event.target as HTMLInputElement).value)}
          />
        </div>`
      : nothing}
    <div class="buttons">
      ${draft.mayWrite ? html`<button class="action" @click=${save}>${texts.save}</button>` : nothing}
      ${document?.mayWrite && state === 'draft'
        ? html`<button @click=${draft.submit}>${texts.submit}</button>`
        : nothing}
      ${document?.mayPublish && state === 'approved'
        ? html`<button @click=${draft.publish}>${texts.publish}</button>`
        : nothing}
      ${state === 'in-review' ? html`<a href="#/opgaver">${texts.tasks}</a>` : nothing}
      ${draft.mayWrite
        ? html`<button class="quiet" ?disabled=${!draft.mayUndo} @click=${draft.undo}>${texts.undo}</button>
            <button class="quiet" ?disabled=${!draft.mayRedo} @click=${draft.redo}>${texts.redo}</button>`
        : nothing}
      ${draft.isKept ? html`<button class="quiet" @click=${draft.forget}>${texts.forget}</button>` : nothing}
    </div>
  `;
}
