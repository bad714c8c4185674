import { html, nothing, type TemplateResult } from 'lit';
import { closeIcon } from '../shared/icons';
import type { BorgerChat } from './borger-chat';
import { callBackView } from './call-back-view';
import { composerView, cprView } from './composer-view';
import { endView } from './end-view';
import { deleteView, menuView } from './menu-view';
import { personView } from './person-view';
import { threadView } from './thread-view';
import { isPaused, troubleView } from './trouble-view';

/** Everything inside the open panel, from its heading to its foot. */
export function panelView(chat: BorgerChat): TemplateResult {
  const { conversation } = chat;
  const isOpen = conversation.state === 'open';
  return html`
    ${headerView(chat)} ${isOpen ? personView(chat) : nothing}
    <div class="scroll" tabindex="0" role="group" aria-label=${chat.texts.log}>
      ${noticeView(chat)} ${chat.isFetching ? loadingView(chat) : threadView(chat)}
      <p class="thinking" role="status">${workingView(chat)}</p>
      ${isOpen && conversation.thread.wantsNumber ? callBackView(chat) : nothing}
      ${isOpen && conversation.thread.owner === 'nobody' ? endView(chat) : nothing}
    </div>
    ${troubleView(chat)} ${chat.isGuarding ? cprView(chat) : nothing} ${stayView(chat)}
    ${chat.isDeleting ? deleteView(chat) : belowView(chat)}
  `;
}

function headerView(chat: BorgerChat): TemplateResult {
  const { texts } = chat;
  return html`<div class="head">
    ${chat.theme.hasAvatar ? html`<span class="avatar"></span>` : nothing}
    <div>
      <h2 id="title" tabindex="-1">${chat.name}</h2>
      <p>${whoAnswers(chat)}</p>
    </div>
    ${chat.isInline
      ? nothing
      : html`<button class="close" aria-label=${texts.close} @click=${() => chat.close()}>${closeIcon}</button>`}
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
  const { owner, agent } = conversation.thread;
  const working = (text: string) => html`<span class="dots" aria-hidden="true"></span>${text}`;
  if (conversation.outgoing.isSending && isSlow) {
    return working(owner === 'bot' ? texts.thinking : texts.onItsWay);
  }
  return conversation.line.isAgentTyping ? working(texts.agentTyping(agent)) : nothing;
}

/** Asks before the conversation ends for want of words; one press keeps it (WCAG 2.2, 2.2.1). */
function stayView({ conversation, texts }: BorgerChat): TemplateResult | typeof nothing {
  const minutes = Math.ceil(conversation.endsInMillis / 60_000);
  return minutes === 0
    ? nothing
    : html`<div class="warning">
        <div role="alert">
          <h3>${texts.stayTitle}</h3>
          <p>${texts.stay(minutes)}</p>
        </div>
        <button class="action" @click=${() => conversation.stay()}>${texts.stayYes}</button>
      </div>`;
}

function belowView(chat: BorgerChat): TemplateResult {
  const { conversation } = chat;
  const isOver = conversation.thread.owner === 'nobody' || conversation.notice === 'deleted';
  const view = isOver ? beginAnewView : composerView;
  return html`${isPaused(chat) ? nothing : view(chat)}
  ${conversation.state === 'open' ? menuView(chat) : nothing}`;
}

function beginAnewView({ conversation, texts }: BorgerChat): TemplateResult {
  return html`<div class="composer">
    <button class="action" @click=${() => conversation.beginAnew()}>${texts.beginAnew}</button>
  </div>`;
}
