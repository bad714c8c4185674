import { html, nothing, type TemplateResult } from 'lit';
import './chat-transfer';
import './wrap-up';
import { composerView } from './composer-view';
import type { DeskPage } from './desk-page';
import { texts } from './desk-texts';
import { isMine, type OpenChat } from './open-chat';
import { threadView } from './thread-view';
import { waited } from './wait-time';

/** One chat: what was said by whom, what the assistant understood, and where the agent writes. */
export function chatView(page: DeskPage, open: OpenChat): TemplateResult {
  const mine = isMine(open, page.desk.username);
  return html`<div id="chat" role="tabpanel" aria-labelledby="tab-${open.chat.id}">
    ${aboutView(page, open, mine)} ${threadView(page, open, mine)}
    ${mine ? composerView(page, open) : overView(page, open)}
  </div>`;
}

function aboutView(page: DeskPage, open: OpenChat, mine: boolean): TemplateResult {
  const { chat } = open;
  const { request } = chat;
  const urgent = request.priority === 0;
  return html`<div class="about">
    <p>
      ${urgent
        ? html`<strong class="flag">${texts.urgent}</strong>
            <span role="timer" class="timer">${waited(request.since, page.now)}</span>`
        : nothing}
      ${request.title ? html`<strong>${request.title}</strong> · ` : nothing}${texts.reasons[request.reason] ??
      request.reason}
      <span class="small">
        · ${texts.language} ${request.language}${request.page ? ` · ${texts.page} ${request.page}` : ''}
      </span>
    </p>
    ${mine ? actionsView(page, open) : nothing}
  </div>`;
}

function actionsView(page: DeskPage, open: OpenChat): TemplateResult {
  const { desk } = page;
  const { id } = open.chat;
  return html`<div class="buttons">
    <chat-transfer
      .kommuner=${desk.board.kommuner}
      .username=${desk.username}
      @transfer=${({ detail }: CustomEvent<{ type: string; value?: string }>) => desk.transfer(id, detail)}
      @return-to-bot=${() => desk.returnToBot(id)}
    ></chat-transfer>
    <wrap-up
      .open=${open}
      .kommune=${desk.kommuneOf(open.chat)}
      .agent=${desk.me?.name ?? ''}
      @end=${({ detail }: CustomEvent<{ outcome: string; topic: string }>) =>
        desk.end(id, detail.outcome, detail.topic)}
    ></wrap-up>
  </div>`;
}

function overView({ desk }: DeskPage, open: OpenChat): TemplateResult {
  const { chat, isDeleted } = open;
  const why =
    isDeleted ? texts.isDeleted
    : chat.state === 'waiting' ? texts.waitsAgain
    : chat.state === 'taken' ? texts.isElsewhere(chat.holder?.name ?? '')
    : texts.endedBy[chat.ended?.by ?? 'agent'];
  return html`<div class="composer">
    <p role="status">${why}</p>
    <div class="buttons">
      <button class="second" @click=${() => desk.close(chat.id)}>${texts.close}</button>
      ${isDeleted
        ? nothing
        : html`<wrap-up
            .open=${open}
            .kommune=${desk.kommuneOf(chat)}
            .agent=${desk.me?.name ?? ''}
            .isOver=${true}
          ></wrap-up>`}
    </div>
  </div>`;
}
