import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../shared/http';
import type { BorgerChat } from './borger-chat';

/**
 * What went wrong, in the server's own words where it gave any. While the server is away or the
 * kommune has paused the chat, the other ways to get help follow.
 */
export function troubleView(chat: BorgerChat): TemplateResult | typeof nothing {
  const { conversation, texts } = chat;
  const { trouble } = conversation;
  if (!trouble || trouble.kind === 'not-a-phone-number') {
    return nothing;
  }
  return html`<div class="warning">
    <p role="alert">${sentence(chat, trouble)}</p>
    ${conversation.state === 'asleep' && !isPaused(chat)
      ? html`<button class="action" @click=${() => chat.tryAgain()}>${texts.tryAgain}</button>`
      : nothing}
    ${trouble.isOutage || isPaused(chat) ? otherWays(chat) : nothing}
  </div>`;
}

/** The kommune has paused the chat, or has left. */
export function isPaused({ conversation }: BorgerChat): boolean {
  return conversation.trouble?.kind === 'not-served';
}

function sentence({ texts }: BorgerChat, trouble: Problem): unknown {
  return trouble.detail
    ? html`<span lang="da">${trouble.detail}</span>`
    : trouble.isOutage
      ? texts.outage
      : texts.failed;
}

/**
 * What needs no server: the kommune's phone and hours as this browser once got them, or else what the
 * kommune wrote inside the element, and the numbers that save lives.
 */
function otherWays({ texts, website, known }: BorgerChat): TemplateResult {
  const { name, phone, openingHours } = known.facts;
  return html`<div class="ways">
    <h3>${texts.otherWays}</h3>
    ${phone ? html`<p>${number(texts.callKommune(name ?? ''), phone)}</p>` : html`<slot></slot>`}
    ${openingHours ? html`<p>${texts.hours}: <span lang="da">${openingHours}</span></p>` : nothing}
    <p><a href=${website || known.facts.website || `${location.origin}/`}>${texts.website}</a></p>
    <h3>${texts.emergency}</h3>
    <ul>
      <li>${number(texts.danger, '112')}</li>
      <li>${number(texts.police, '114')}</li>
      <li>${number(texts.poison, '82 12 12 12')}</li>
      <li>${number(texts.lifeline, '70 201 201')}</li>
    </ul>
  </div>`;
}

function number(what: string, phone: string): TemplateResult {
  return html`${what}: <a class="number" href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`;
}
