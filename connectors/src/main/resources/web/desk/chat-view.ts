import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { holdsCpr } from '../shared/cpr';
import { linked, markdown } from '../shared/markdown';
import type { Line } from './desk-client';
import type { DeskPage } from './desk-page';
import { texts } from './desk-texts';
import { isMine, type OpenChat } from './open-chat';
import { clock } from './wait-time';

const LONGEST_TEXT = 4_000;

/** One chat: what was said by whom, what the assistant understood, and where the agent writes. */
export function chatView(page: DeskPage, open: OpenChat): TemplateResult {
  const { desk } = page;
  const { chat } = open;
  const mine = isMine(open, desk.me?.username ?? '');
  return html`<div id="chat" role="tabpanel" aria-labelledby="tab-${chat.id}">
    <div class="about">
      <p>
        ${chat.priority === 0 ? html`<strong class="flag">${texts.urgent}</strong>` : nothing}
        ${texts.reasons[chat.reason] ?? chat.reason}
        <span class="small">
          · ${texts.language} ${chat.language}${chat.page ? ` · ${texts.page} ${chat.page}` : ''}
        </span>
      </p>
      ${mine ? endView(page, chat.id) : nothing}
    </div>
    <div class="thread" role="log" aria-label=${texts.thread} tabindex="0">
      ${repeat(open.lines, ({ sequence }) => sequence, line)}
      ${open.sending ? sendingView(open.sending.text) : nothing}
    </div>
    ${mine ? composerView(page, open) : overView(page, open)}
  </div>`;
}

function line({ from, at, text, intent, confidence }: Line): TemplateResult {
  return html`<div class="line ${from}">
    <p class="small"><strong>${texts[from]}</strong> ${clock(at)}</p>
    <div class="text" dir="auto">${from === 'bot' ? markdown(text) : html`<p>${linked(text)}</p>`}</div>
    ${intent
      ? html`<p class="small">
          ${confidence === undefined
            ? texts.answered(intent)
            : texts.understood(intent, Math.round(confidence * 100))}
        </p>`
      : nothing}
  </div>`;
}

function sendingView(text: string): TemplateResult {
  return html`<div class="line agent on-its-way" aria-live="off">
    <p class="small">${texts.sending}</p>
    <div class="text"><p>${text}</p></div>
  </div>`;
}

function endView(page: DeskPage, id: string): TemplateResult {
  const ask = (ending?: string) => {
    page.ending = ending;
    void page.updateComplete.then(() => page.renderRoot.querySelector<HTMLElement>('.about button')?.focus());
  };
  const end = () => {
    page.ending = undefined;
    void page.desk.end(id);
  };
  return page.ending === id
    ? html`<div class="buttons">
        <button class="danger" @click=${end}>${texts.endSure}</button>
        <button class="second" @click=${() => ask()}>${texts.endNot}</button>
      </div>`
    : html`<button class="second" @click=${() => ask(id)}>${texts.end}</button>`;
}

function composerView(page: DeskPage, open: OpenChat): TemplateResult {
  const { desk } = page;
  const { id } = open.chat;
  const problem = problemWith(open.draft);
  const send = () => {
    if (!problem) {
      void desk.send(id);
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    send();
  };
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    }
  };
  return html`<form class="composer" @submit=${submit}>
    <label for="text">${texts.message}</label>
    <textarea
      id="text"
      rows="3"
      aria-describedby="text-problem text-hint"
      aria-invalid=${problem !== undefined}
      .value=${live(open.draft)}
      @input=${(event: Event) => desk.write(id, (event.target as HTMLTextAreaElement).value)}
      @keydown=${sendOnEnter}
    ></textarea>
    <p id="text-problem" class="messages" role="alert">${problem ?? nothing}</p>
    <div class="buttons">
      <button class="action" aria-disabled=${open.sending !== undefined || open.draft.trim() === ''}>
        ${texts.send}
      </button>
      <span id="text-hint" class="small">${texts.hint}</span>
    </div>
  </form>`;
}

function problemWith(text: string): string | undefined {
  if (holdsCpr(text)) {
    return texts.cpr;
  }
  return text.length > LONGEST_TEXT ? texts.tooLong : undefined;
}

function overView({ desk }: DeskPage, open: OpenChat): TemplateResult {
  const { chat, isDeleted } = open;
  const why =
    isDeleted ? texts.isDeleted
    : chat.state === 'waiting' ? texts.waitsAgain
    : chat.state === 'taken' ? texts.isElsewhere(chat.agentName ?? '')
    : texts.isOver;
  return html`<div class="composer">
    <p role="status">${why}</p>
    <button class="second" @click=${() => desk.close(chat.id)}>${texts.close}</button>
  </div>`;
}
