import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DeskChat } from './desk-client';
import type { DeskPage } from './desk-page';
import { texts } from './desk-texts';
import { waited } from './wait-time';

/** Who waits, in the order they should be taken: akut first, then the longest wait. */
export function waitingView(page: DeskPage): TemplateResult {
  const { waiting, withOthers } = page.desk;
  return html`<section class="waiting" aria-labelledby="waiting">
    <h2 id="waiting">${texts.waiting} (${waiting.length})</h2>
    ${waiting.length === 0 ? html`<p class="empty">${texts.nobodyWaits}</p>` : nothing}
    <ul>
      ${repeat(waiting, ({ id }) => id, (chat) => waitingChat(page, chat))}
    </ul>
    ${withOthers.length > 0 ? othersView(page, withOthers) : nothing}
  </section>`;
}

function waitingChat(page: DeskPage, chat: DeskChat): TemplateResult {
  const { desk } = page;
  const kommune = desk.nameOf(chat);
  const isBusy = desk.accepting.has(chat.id);
  const accept = () => {
    page.show('chats');
    void desk.accept(chat);
  };
  return html`<li class=${chat.priority === 0 ? 'urgent' : ''}>
    <h3>
      ${chat.priority === 0 ? html`<strong class="flag">${texts.urgent}</strong>` : nothing} ${kommune}
    </h3>
    <p class="small">${texts.reasons[chat.reason] ?? chat.reason}</p>
    <p class="said">${chat.summary}</p>
    <p class="small">${texts.waited} ${waited(chat.since, page.now)}</p>
    <button
      class="action"
      aria-disabled=${isBusy}
      aria-label=${isBusy ? texts.accepting : texts.acceptFrom(kommune)}
      @click=${accept}
    >
      ${isBusy ? texts.accepting : texts.accept}
    </button>
  </li>`;
}

function othersView({ desk }: DeskPage, chats: DeskChat[]): TemplateResult {
  return html`<details>
    <summary>${texts.others(chats.length)}</summary>
    <ul class="plain">
      ${chats.map((chat) => html`<li>${desk.nameOf(chat)}: ${chat.agentName}</li>`)}
    </ul>
  </details>`;
}
