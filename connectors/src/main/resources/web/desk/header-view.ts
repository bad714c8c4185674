import { html, type TemplateResult } from 'lit';
import type { PresenceKey } from './desk-client';
import type { DeskPage, Room } from './desk-page';
import { texts } from './desk-texts';

/** Who is logged in, what the page is used for, and whether the agent takes new chats. */
export function headerView(page: DeskPage): TemplateResult {
  const { desk } = page;
  const { alerts } = desk;
  const switchSound = () => {
    alerts.switchSound(!alerts.hasSound);
    page.requestUpdate();
  };
  return html`<header>
    <h1>${texts.product} <span>${texts.title}</span></h1>
    <nav aria-label=${texts.rooms}>${rooms(page)}</nav>
    ${presenceView(page)}
    <button class="quiet" aria-pressed=${alerts.hasSound} @click=${switchSound}>
      ${alerts.hasSound ? texts.soundOn : texts.soundOff}
    </button>
    <p class="name">${desk.me?.name}</p>
    <button class="quiet" @click=${() => desk.logOut()}>${texts.logOut}</button>
  </header>`;
}

function rooms(page: DeskPage): TemplateResult[] {
  const all: [Room, string][] = [
    ['chats', texts.roomChats],
    ['phone', texts.roomPhone],
    ['replies', texts.roomReplies],
  ];
  if (page.desk.is('supervisor')) {
    all.push(['supervision', texts.roomSupervision]);
  }
  return all.map(
    ([room, label]) =>
      html`<button class="quiet" aria-current=${page.room === room ? 'page' : 'false'} @click=${() => page.enter(room)}>
        ${label}
      </button>`,
  );
}

function presenceView({ desk }: DeskPage): TemplateResult {
  const { presence } = desk.board.presence;
  const choose = (event: Event) => void desk.becomes((event.target as HTMLSelectElement).value as PresenceKey);
  return html`<label class="presence ${presence}">
    <span class="unseen">${texts.presence}</span>
    <select @change=${choose} .value=${presence}>
      ${Object.entries(texts.presences).map(
        ([key, name]) => html`<option value=${key} ?selected=${key === presence}>${name}</option>`,
      )}
    </select>
  </label>`;
}
