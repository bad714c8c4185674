import { html, nothing, type TemplateResult } from 'lit';
import { chatIcon } from '../shared/icons';
import type { BorgerChat } from './borger-chat';
import { isCovering } from './focus';
import { panelView } from './panel-view';

/** The launcher in its corner and the panel; where the chat stands in the page itself, the panel alone. */
export function chatView(chat: BorgerChat): TemplateResult {
  return chat.isInline
    ? panel(chat, 'region')
    : html`${launcher(chat)} ${chat.hasPanel ? panel(chat, 'dialog') : nothing}`;
}

function launcher(chat: BorgerChat): TemplateResult {
  return html`<button class="launcher" aria-haspopup="dialog" ?hidden=${chat.isOpen} @click=${() => chat.open()}>
    ${chat.theme.hasAvatar ? html`<span class="avatar"></span>` : chatIcon}<span>${chat.texts.launcher}</span
    >${badge(chat)}
  </button>`;
}

function badge({ conversation, texts }: BorgerChat): TemplateResult | typeof nothing {
  const { unread } = conversation;
  return unread > 0
    ? html`<span class="badge" aria-hidden="true">${unread}</span
        ><span class="unseen" role="status">${texts.unread(unread)}</span>`
    : nothing;
}

function panel(chat: BorgerChat, role: 'dialog' | 'region'): TemplateResult {
  return html`<section
    class="panel"
    role=${role}
    lang=${chat.language}
    aria-labelledby="title"
    aria-modal=${role === 'dialog' ? isCovering() : nothing}
    ?hidden=${!chat.isOpen}
    @keydown=${(event: KeyboardEvent) => chat.pressed(event)}
  >
    ${panelView(chat)}
  </section>`;
}
