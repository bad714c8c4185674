import { html, type TemplateResult } from 'lit';
import { editingTexts as texts } from './editing-texts';

/** A way to begin a new document by its id, which names its page. */
export function beginForm(summary: string, label: string, example: string, page: (id: string) => string): TemplateResult {
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    location.hash = page(String(new FormData(event.target as HTMLFormElement).get('id')));
  };
  return html`<details class="card">
    <summary>${summary}</summary>
    <form class="form" @submit=${begin}>
      <div class="field">
        <label for="id">${label}</label>
        <input id="id" name="id" required pattern="[a-z0-9\\-]+\\.[a-z0-9\\-]+" placeholder=${example} />
      </div>
      <div><button class="action">${texts.begin}</button></div>
    </form>
  </details>`;
}
