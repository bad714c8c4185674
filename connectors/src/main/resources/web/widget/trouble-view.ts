import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../shared/http';
import type { BorgerChat } from './borger-chat';

/**
 * What went wrong, in the server's own words where it gave any. While the server is away, the other
 * ways to get help follow; they came with the page and need no server: what the kommune wrote inside
 * the element, its website, and 112.
 */
export function troubleView(chat: BorgerChat): TemplateResult | typeof nothing {
  const { conversation, texts } = chat;
  const { trouble } = conversation;
  if (!trouble || trouble.kind === 'not-a-phone-number') {
    return nothing;
  }
  return html`<div class="warning">
    <p role="alert">${sentence(chat, trouble)}</p>
    ${conversation.state === 'asleep'
      ? html`<button class="action" @click=${() => chat.tryAgain()}>${texts.tryAgain}</button>`
      : nothing}
    ${trouble.isOutage ? otherWays(chat) : nothing}
  </div>`;
}

function sentence({ texts }: BorgerChat, trouble: Problem): unknown {
  return trouble.detail
    ? html`<span lang="da">${trouble.detail}</span>`
    : trouble.isOutage
      ? texts.outage
      : texts.failed;
}

function otherWays({ texts, website }: BorgerChat): TemplateResult {
  return html`<div class="ways">
    <h3>${texts.otherWays}</h3>
    <slot></slot>
    <p><a href=${website || `${location.origin}/`}>${texts.website}</a></p>
    <p>${texts.danger} <a href="tel:112">${texts.call112}</a></p>
  </div>`;
}
