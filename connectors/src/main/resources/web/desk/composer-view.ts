import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { holdsCpr } from '../shared/cpr';
import { deskClient } from './desk-client';
import type { DeskPage } from './desk-page';
import { texts } from './desk-texts';
import { rewritten, writingAs, written, type OpenChat } from './open-chat';

const LONGEST_TEXT = 4_000;
const TYPING_AGAIN_MILLIS = 4_000;
let toldTyping = 0;

/** Where the agent writes: to the citizen, a note to colleagues, or other words for an own message. */
export function composerView(page: DeskPage, open: OpenChat): TemplateResult {
  const { desk } = page;
  const { id } = open.chat;
  const text = written(open);
  const problem = problemWith(text);
  const choose = (writing: 'say' | 'note') => {
    desk.tabs.change(id, (now) => writingAs(now, writing));
    page.write();
  };
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
  const write = (event: Event) => {
    desk.tabs.change(id, (now) => rewritten(now, (event.target as HTMLTextAreaElement).value));
    tellTyping(open);
  };
  return html`<form class="composer ${open.writing}" @submit=${submit}>
    ${modesView(open, choose)}
    <label for="text" class="unseen">${texts.writing[open.writing]}</label>
    <textarea
      id="text"
      rows="3"
      aria-describedby="text-problem text-hint"
      aria-invalid=${problem !== undefined}
      .value=${live(text)}
      @input=${write}
      @keydown=${sendOnEnter}
    ></textarea>
    <p id="text-problem" class="messages" role="alert">${problem ?? nothing}</p>
    <div class="buttons">
      <button class="action" aria-disabled=${open.sending !== undefined || text.trim() === ''}>
        ${open.writing === 'note' ? texts.saveNote : texts.send}
      </button>
      <span id="text-hint" class="small">${texts.hint}</span>
    </div>
  </form>`;
}

function modesView(open: OpenChat, choose: (writing: 'say' | 'note') => void): TemplateResult {
  if (open.writing === 'correct') {
    return html`<p>
      <strong>${texts.writing.correct}</strong>
      <button type="button" class="quiet" @click=${() => choose('say')}>${texts.correctNot}</button>
    </p>`;
  }
  const mode = (writing: 'say' | 'note') =>
    html`<button type="button" class="mode" aria-pressed=${open.writing === writing} @click=${() => choose(writing)}>
      ${texts.modes[writing]}
    </button>`;
  return html`<div class="buttons" role="group" aria-label=${texts.whatYouWrite}>${mode('say')} ${mode('note')}</div>`;
}

/** The citizen sees that somebody writes; told now and then, not at each key. */
function tellTyping({ chat, writing }: OpenChat): void {
  if (writing === 'say' && Date.now() - toldTyping > TYPING_AGAIN_MILLIS) {
    toldTyping = Date.now();
    void deskClient.typing(chat.id);
  }
}

function problemWith(text: string): string | undefined {
  if (holdsCpr(text)) {
    return texts.cpr;
  }
  return text.length > LONGEST_TEXT ? texts.tooLong : undefined;
}
