import { html, nothing, type TemplateResult } from 'lit';
import '../shared/provider-link';
import type { DeskPage } from './desk-page';
import { texts } from './desk-texts';

export function logInView({ desk }: DeskPage): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    void desk.logIn(String(fields.get('username')), String(fields.get('password')));
  };
  return html`<main class="alone">
    <form @submit=${submit} aria-labelledby="log-in">
      <h1 id="log-in">${texts.product} <span>${texts.logInTitle}</span></h1>
      <p class="messages" role="alert">${desk.message || nothing}</p>
      <label for="username">${texts.username}</label>
      <input id="username" name="username" autocomplete="username" autocapitalize="none" required autofocus />
      <label for="password">${texts.password}</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required />
      <button class="action">${texts.logIn}</button>
      <provider-link label=${texts.logInAt}></provider-link>
    </form>
  </main>`;
}
