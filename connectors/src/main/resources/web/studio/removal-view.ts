import { html, nothing, type TemplateResult } from 'lit';
import type { Draft } from './draft';
import { editingTexts as texts } from './editing-texts';

/** A way to take a document away, as a change like any other; and back while that is under way. */
export function removalView(draft: Draft, name: string, hint: string): TemplateResult | typeof nothing {
  const { document, isRemoved } = draft;
  if (!document?.live || (!document.mayWrite && !isRemoved)) {
    return nothing;
  }
  return isRemoved ? underWay(draft, name, document.mayWrite) : removalForm(draft, name, hint);
}

function underWay(draft: Draft, name: string, mayWrite: boolean): TemplateResult {
  return html`<section class="card form" aria-label=${name}>
    <p>${texts.removalUnderWay}</p>
    ${mayWrite ? html`<div><button @click=${draft.keep}>${texts.keep}</button></div>` : nothing}
  </section>`;
}

function removalForm(draft: Draft, name: string, hint: string): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    draft.remove(String(new FormData(event.target as HTMLFormElement).get('why')));
  };
  return html`<details class="card">
    <summary>${name}</summary>
    <form class="form" @submit=${submit}>
      <p class="small">${hint}</p>
      <div class="field">
        <label for="remove">${texts.removeWhy}</label>
        <input id="remove" name="why" required maxlength="1000" />
      </div>
      <div><button class="danger">${name}</button></div>
    </form>
  </details>`;
}
