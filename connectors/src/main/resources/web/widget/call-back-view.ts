import { html, nothing, type TemplateResult } from 'lit';
import type { BorgerChat } from './borger-chat';

/** The form for a number to be called back on. The number goes to its own address, never into the chat. */
export function callBackView(chat: BorgerChat): TemplateResult {
  const { texts } = chat;
  const problem = chat.phoneProblem;
  return html`<form
    class="card"
    novalidate
    aria-labelledby="phone-title"
    @submit=${(event: SubmitEvent) => submit(chat, event)}
  >
    <h3 id="phone-title">${texts.phoneTitle}</h3>
    <label for="phone">${texts.phone}</label>
    <input
      id="phone"
      name="phone"
      type="tel"
      autocomplete="tel"
      maxlength="30"
      required
      aria-invalid=${problem !== undefined}
      aria-describedby="phone-problem phone-hint"
    />
    <p id="phone-problem" role="alert">${problem ? html`<strong>${problem}</strong>` : nothing}</p>
    <p id="phone-hint" class="small">${texts.phoneHint}</p>
    <button class="action">${texts.phoneSend}</button>
  </form>`;
}

function submit(chat: BorgerChat, event: SubmitEvent): void {
  event.preventDefault();
  const field = (event.target as HTMLFormElement).elements.namedItem('phone') as HTMLInputElement;
  void chat.leaveNumber(field.value.trim());
  field.focus();
}
