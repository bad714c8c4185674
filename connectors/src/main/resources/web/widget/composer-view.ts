import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sendIcon } from '../shared/icons';
import type { BorgerChat } from './borger-chat';

/** The longest message the server takes, in characters. */
export const LONGEST_TEXT = 2_000;
/** From here on the citizen is told how much is left. */
const NEAR_THE_END = 200;

/** Where the citizen writes: Enter sends, Shift and Enter begin a new line. */
export function composerView(chat: BorgerChat): TemplateResult {
  const { texts, conversation } = chat;
  const left = LONGEST_TEXT - conversation.outgoing.draft.length;
  return html`
    <form class="composer" @submit=${(event: Event) => submit(chat, event)}>
      <label class="unseen" for="message">${texts.input}</label>
      <textarea
        id="message"
        rows="2"
        enterkeyhint="send"
        aria-describedby="count"
        aria-invalid=${left < 0}
        placeholder=${texts.placeholder}
        .value=${live(conversation.outgoing.draft)}
        @input=${(event: Event) => chat.write((event.target as HTMLTextAreaElement).value)}
        @keydown=${(event: KeyboardEvent) => sendOnEnter(chat, event)}
      ></textarea>
      <button class="action" aria-label=${texts.send} aria-disabled=${!chat.maySend}>
        ${sendIcon}
      </button>
    </form>
    <p id="count" class="count ${left < 0 ? 'over' : ''}" role="status">${count(chat, left)}</p>
  `;
}

function count({ texts, language }: BorgerChat, left: number): string | typeof nothing {
  if (left < 0) {
    return texts.tooLong(LONGEST_TEXT.toLocaleString(language === 'en' ? 'en-GB' : 'da-DK'), -left);
  }
  return left <= NEAR_THE_END ? texts.left(left) : nothing;
}

function submit(chat: BorgerChat, event: Event): void {
  event.preventDefault();
  chat.send();
}

function sendOnEnter(chat: BorgerChat, event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    chat.send();
  }
}

/** Stops a CPR number before it leaves the browser. */
export function cprView(chat: BorgerChat): TemplateResult {
  const { texts } = chat;
  return html`<div class="warning">
    <div role="alert">
      <h3>${texts.cprTitle}</h3>
      <p>${texts.cpr}</p>
    </div>
    <div class="buttons">
      <button class="action" @click=${() => chat.sendWithoutCpr()}>${texts.cprRemove}</button>
      <button class="plain" @click=${() => chat.editCpr()}>${texts.cprEdit}</button>
    </div>
  </div>`;
}
