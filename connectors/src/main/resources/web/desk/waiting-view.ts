import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DeskChat } from './desk-client';
import type { DeskPage } from './desk-page';
import { texts } from './desk-texts';
import { waited } from './wait-time';

/** Who waits, in the order they should be taken: akut first, then the longest wait. */
export function waitingView(page: DeskPage): TemplateResult {
  const { waiting } = page.desk;
  const withOthers = page.desk.board.withOthers(page.desk.username);
  return html`<section class="waiting" aria-labelledby="waiting">
    <h2 id="waiting" tabindex="-1">${texts.waiting} (${waiting.length})</h2>
    ${waiting.length === 0 ? html`<p class="empty">${texts.nobodyWaits}</p>` : nothing}
    ${page.desk.isFull && waiting.length > 0 ? html`<p class="small">${texts.full}</p>` : nothing}
    <ul>
      ${repeat(waiting, ({ id }) => id, (chat) => waitingChat(page, chat))}
    </ul>
    ${withOthers.length > 0 ? othersView(page, withOthers) : nothing}
  </section>`;
}

function waitingChat(page: DeskPage, chat: DeskChat): TemplateResult {
  const { desk } = page;
  const { request } = chat;
  const kommune = desk.kommuneOf(chat);
  const isBusy = desk.accepting.has(chat.id);
  return html`<li class=${request.priority === 0 ? 'urgent' : ''}>
    <h3>
      ${request.priority === 0 ? html`<strong class="flag">${texts.urgent}</strong>` : nothing} ${kommune}
    </h3>
    ${request.title ? html`<p class="topic">${request.title}</p>` : nothing}
    <p class="small">${texts.reasons[request.reason] ?? request.reason}${forWhom(chat)}</p>
    <p class="said">${request.summary}</p>
    <p class="small">${texts.waited} ${waited(request.since, page.now)}</p>
    <div class="buttons">
      <button
        class="action"
        aria-disabled=${isBusy || desk.isFull}
        aria-label=${isBusy ? texts.accepting : texts.acceptFrom(kommune)}
        @click=${() => page.accept(chat)}
      >
        ${isBusy ? texts.accepting : texts.accept}
      </button>
      ${request.to.agent?.id === desk.username
        ? html`<button class="second" @click=${() => desk.decline(chat)}>${texts.decline}</button>`
        : nothing}
    </div>
  </li>`;
}

function forWhom({ request: { to } }: DeskChat): string {
  switch (to.type) {
    case 'skill':
      return ` · ${texts.forSkill(to.skill ?? '')}`;
    case 'kommune':
      return ` · ${texts.forKommune}`;
    case 'colleague':
      return ` · ${texts.forColleague(to.agent?.name ?? '')}`;
    default:
      return '';
  }
}

function othersView({ desk }: DeskPage, chats: DeskChat[]): TemplateResult {
  return html`<details>
    <summary>${texts.others(chats.length)}</summary>
    <ul class="plain">
      ${chats.map((chat) => html`<li>${desk.kommuneOf(chat)}: ${chat.holder?.name}</li>`)}
    </ul>
  </details>`;
}
