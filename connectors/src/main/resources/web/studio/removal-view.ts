import { html, nothing, type TemplateResult } from 'lit';
import type { Draft } from './draft';
import { editingTexts as texts } from './editing-texts';

/** That it is proposed to take the document away, and the way back. */
export function removalNotice(draft: Draft): TemplateResult | typeof nothing {
  return draft.isRemoved
    ? html`<div class="card form">
        <p>${texts.removalUnderWay}</p>
        ${draft.document?.mayWrite
          ? html`<div class="buttons"><button @click=${draft.keep}>${texts.keep}</button></div>`
          : nothing}
      </div>`
    : nothing;
}

/** A way to take a document away that citizens have, as a change like any other. */
export function removalForm(draft: Draft, name: string, hint: string): TemplateResult | typeof nothing {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    draft.remove(String(new FormData(event.target as HTMLFormElement).get('why')));
  };
  return draft.document?.live && draft.mayWrite
    ? html`<details class="card">
        <summary>${name}</summary>
        <form class="form" @submit=${submit}>
          <p class="small">${hint}</p>
          <div class="field">
            <label for="remove">${texts.removeWhy}</label>
            <input id="remove" name="why" required maxlength="1000" />
          </div>
          <div><button class="danger">${name}</button></div>
        </form>
      </details>`
    : nothing;
}
