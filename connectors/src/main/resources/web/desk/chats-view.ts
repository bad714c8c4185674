import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { chatView } from './chat-view';
import type { DeskPage } from './desk-page';
import { texts } from './desk-texts';
import { isMine, unread, type OpenChat } from './open-chat';

/** The agent's chats as tabs; arrow keys go from one to the next (WAI-ARIA, tabs pattern). */
export function chatsView(page: DeskPage): TemplateResult {
  const { desk } = page;
  const all = [...desk.tabs.all.values()];
  const { shown } = desk.tabs;
  return html`<section class="chats" aria-labelledby="chats">
    <h2 id="chats" class="unseen">${texts.chats}</h2>
    ${all.length === 0
      ? html`<p class="empty">${texts.noChats}</p>`
      : html`<div role="tablist" aria-labelledby="chats" @keydown=${(event: KeyboardEvent) => arrow(page, event)}>
          ${all.map((open) => tab(page, open))}
        </div>`}
    ${shown ? keyed(shown.chat.id, chatView(page, shown)) : nothing}
  </section>`;
}

function tab({ desk }: DeskPage, open: OpenChat): TemplateResult {
  const { id, request } = open.chat;
  const isShown = desk.tabs.selected === id;
  const news = unread(open);
  const isOver = !isMine(open, desk.username);
  return html`<button
    role="tab"
    id="tab-${id}"
    aria-controls=${isShown ? 'chat' : nothing}
    aria-selected=${isShown}
    tabindex=${isShown ? 0 : -1}
    @click=${() => desk.select(id)}
  >
    ${desk.kommuneOf(open.chat)} <span class="small hint">${request.summary}</span>
    ${news > 0 ? html`<strong class="flag">${texts.unread(news)}</strong>` : nothing}
    ${isOver ? html`<span class="small">${texts.over}</span>` : nothing}
  </button>`;
}

function arrow(page: DeskPage, event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) {
    return;
  }
  const { desk } = page;
  const ids = [...desk.tabs.all.keys()];
  const next = ids[(ids.indexOf(desk.tabs.selected ?? '') + step + ids.length) % ids.length];
  event.preventDefault();
  desk.select(next);
  void page.updateComplete.then(() =>
    page.renderRoot.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus(),
  );
}
