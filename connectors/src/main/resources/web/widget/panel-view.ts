import { html, nothing, type TemplateResult } from 'lit';
import { closeIcon, personIcon } from '../shared/icons';
import type { BorgerChat } from './borger-chat';
import { callBackView } from './call-back-view';
import { composerView, cprView } from './composer-view';
import { threadView } from './thread-view';
import { troubleView } from './trouble-view';

/** Everything inside the open panel, from its heading to its foot. */
export function panelView(chat: BorgerChat): TemplateResult {
  const { conversation } = chat;
  const isOpen = conversation.state === 'open';
  return html`
    ${headerView(chat)} ${isOpen ? stripView(chat) : nothing}
    <div class="scroll" tabindex="0" role="group" aria-label=${chat.texts.log}>
      ${noticeView(chat)} ${chat.isFetching ? loadingView(chat) : threadView(chat)}
      <p class="thinking" role="status">${workingView(chat)}</p>
      ${isOpen && conversation.thread.wantsNumber ? callBackView(chat) : nothing}
    </div>
    ${troubleView(chat)} ${chat.isGuarding ? cprView(chat) : nothing}
    ${chat.isDeleting ? deleteView(chat) : belowView(chat)}
  `;
}

function headerView(chat: BorgerChat): TemplateResult {
  const { texts } = chat;
  return html`<div class="head">
    <div>
      <h2 id="title" tabindex="-1">${chat.heading || texts.title}</h2>
      <p>${whoAnswers(chat)}</p>
    </div>
    <button class="close" aria-label=${texts.close} @click=${() => chat.close()}>${closeIcon}</button>
  </div>`;
}

function whoAnswers({ conversation, texts }: BorgerChat): string {
  const { owner, agent } = conversation.thread;
  switch (owner) {
    case 'bot':
      return texts.withBot;
    case 'queue':
      return texts.withQueue;
    case 'agent':
      return texts.withAgent(agent);
    case 'nobody':
      return texts.ended;
  }
}

/** The way to a person, or back from one: always in sight. */
function stripView(chat: BorgerChat): TemplateResult | typeof nothing {
  const { conversation, texts } = chat;
  const { owner } = conversation.thread;
  const button = (label: string, act: () => void, icon: unknown = nothing) =>
    html`<button class="choice" @click=${act}>
      ${icon}${label}
    </button>`;
  const lost = conversation.isLive ? nothing : html`<p role="status">${texts.lineLost}</p>`;
  const end = () => void conversation.end();
  switch (owner) {
    case 'bot':
      return html`<div class="strip">
        ${button(texts.person, () => chat.askForPerson(), personIcon)}
        <p>${whoIsThere(chat)}</p>
      </div>`;
    case 'queue':
      return html`<div class="strip">${lost}${button(texts.leaveQueue, end)}</div>`;
    case 'agent':
      return html`<div class="strip">${lost}${button(texts.leaveAgent, end)}</div>`;
    case 'nobody':
      return nothing;
  }
}

function whoIsThere({ conversation, texts }: BorgerChat): string | typeof nothing {
  switch (conversation.isStaffed) {
    case true:
      return texts.staffed;
    case false:
      return texts.notStaffed;
    case undefined:
      return nothing;
  }
}

function noticeView({ conversation, texts }: BorgerChat): TemplateResult | typeof nothing {
  switch (conversation.notice) {
    case 'deleted':
      return html`<p class="divider" role="status">${texts.deleted}</p>`;
    case 'started-anew':
      return html`<p class="divider" role="status">${texts.startedAnew}</p>`;
    case undefined:
      return nothing;
  }
}

function loadingView({ texts }: BorgerChat): TemplateResult {
  return html`<p class="divider" role="status">${texts.loading}</p>`;
}

function workingView({ conversation, texts, isSlow }: BorgerChat): TemplateResult | typeof nothing {
  if (!conversation.isSending || !isSlow) {
    return nothing;
  }
  const isBot = conversation.thread.owner === 'bot';
  return html`<span class="dots" aria-hidden="true"></span>${isBot ? texts.thinking : texts.onItsWay}`;
}

function belowView(chat: BorgerChat): TemplateResult | typeof nothing {
  const { conversation, texts } = chat;
  const isOver = conversation.thread.owner === 'nobody' || conversation.notice === 'deleted';
  if (conversation.state !== 'open') {
    return isOver ? beginAnewView(chat) : composerView(chat);
  }
  const isWithBot = conversation.thread.owner === 'bot';
  return html`
    ${isOver ? beginAnewView(chat) : composerView(chat)}
    <div class="foot">
      ${isWithBot
        ? html`<button class="plain" @click=${() => conversation.end()}>${texts.end}</button>`
        : nothing}
      <button class="plain" @click=${() => chat.askToDelete()}>${texts.delete}</button>
    </div>
  `;
}

function beginAnewView({ conversation, texts }: BorgerChat): TemplateResult {
  return html`<div class="composer">
    <button class="action" @click=${() => conversation.beginAnew()}>${texts.beginAnew}</button>
  </div>`;
}

function deleteView(chat: BorgerChat): TemplateResult {
  const { texts } = chat;
  return html`<div
    class="warning question"
    role="alertdialog"
    aria-labelledby="delete-title"
    aria-describedby="delete-text"
  >
    <h3 id="delete-title">${texts.deleteTitle}</h3>
    <p id="delete-text">${texts.deleteText}</p>
    <div class="buttons">
      <button class="action" @click=${() => chat.delete()}>${texts.deleteYes}</button>
      <button class="choice" id="keep" @click=${() => chat.keep()}>${texts.deleteNo}</button>
    </div>
  </div>`;
}
