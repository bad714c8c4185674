import { html, type TemplateResult } from 'lit';

/** All intents as suggestions for fields that take one; once in a page's part. */
export function intentSuggestions(intents: Map<string, string>): TemplateResult {
  return html`<datalist id="intents">
    ${[...intents].map(([intent, title]) => html`<option value=${intent}>${title}</option>`)}
  </datalist>`;
}

/** A field that takes an intent by its id, with the title of the one that stands there. */
export function intentPicker(
  id: string,
  label: string,
  value: string,
  intents: Map<string, string>,
  isFixed: boolean,
  written: (intent: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      list="intents"
      autocomplete="off"
      spellcheck="false"
      ?readonly=${isFixed}
      .value=${value}
      @input=${(event: InputEvent) => written((event.target as HTMLInputElement).value.trim())}
    />
    <p class="small" role="status" lang="da">${intents.get(value) ?? ''}</p>
  </div>`;
}
