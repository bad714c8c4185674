import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { outIcon } from '../shared/icons';
import { link, linked, markdown } from '../shared/markdown';
import type { BorgerChat } from './borger-chat';
import { receiptView } from './call-back-view';
import { languageOf } from './language-of';
import type { Link, ShownEvent } from './shown';

/**
 * What was said, as a live region. A message keeps its element from the moment it is sent, so that
 * each is read out once.
 */
export function threadView(chat: BorgerChat): TemplateResult {
  const { thread } = chat.conversation;
  const entries = [...thread.events, ...unconfirmed(chat)];
  return html`
    <div class="log" role="log" aria-live="polite" aria-label=${chat.texts.log}>
      ${repeat(entries, keyOf, (event) => entry(chat, event))} ${choices(chat)}
    </div>
  `;
}

function keyOf(event: ShownEvent): string {
  return event.type === 'citizen' ? `said ${event.message}` : `event ${event.sequence}`;
}

/** What is on its way looks like what was said. */
function unconfirmed({ conversation }: BorgerChat): ShownEvent[] {
  const { pending } = conversation.outgoing;
  return pending
    ? [{ sequence: 0, at: '', type: 'citizen', text: pending.text, message: pending.id }]
    : [];
}

function entry(chat: BorgerChat, event: ShownEvent): TemplateResult | typeof nothing {
  switch (event.type) {
    case 'citizen':
      return citizen(chat, event);
    case 'bot':
      return bot(chat, event);
    case 'agent':
      return agent(chat, event);
    case 'owner':
      return event.owner === 'nobody'
        ? html`<p class="divider">${chat.texts.ended}</p>`
        : nothing;
    case 'call-back':
      return receiptView(chat, event.receipt ?? '');
    case 'correction':
      return nothing;
  }
}

/** The language a message is in, where it is not that of the interface. */
function languageIn(chat: BorgerChat, text: string | undefined): string | typeof nothing {
  const language = languageOf(text ?? '');
  return language && language !== chat.language ? language : nothing;
}

function agent(chat: BorgerChat, { agent, text, line }: ShownEvent): TemplateResult {
  return html`<div class="message agent">
    <p class="name">${agent}${line ? chat.texts.corrected : nothing}</p>
    <p class="words" dir="auto" lang=${languageIn(chat, text)}>${linked(text ?? '')}</p>
  </div>`;
}

function citizen(chat: BorgerChat, event: ShownEvent): TemplateResult {
  return html`
    <div class="message citizen"
      ><span class="unseen">${chat.texts.byCitizen} </span
      ><div dir="auto" lang=${languageIn(chat, event.text)}>${event.text}</div></div
    >
    ${event.sequence === 0 ? sendingState(chat) : nothing}
  `;
}

function sendingState({ conversation, texts }: BorgerChat): TemplateResult | typeof nothing {
  if (conversation.outgoing.pending?.failed) {
    return html`<div class="state" aria-live="off">
      <span>${texts.notSent}</span>
      <button class="plain" @click=${() => conversation.outgoing.sendAgain()}>${texts.sendAgain}</button>
      <button class="plain" @click=${() => conversation.takeBack()}>${texts.takeBack}</button>
    </div>`;
  }
  return nothing;
}

function bot(chat: BorgerChat, event: ShownEvent): TemplateResult {
  return html`<div class="message bot">
    <span class="unseen">${chat.texts.byBot} </span>
    <div class="text" dir="auto" lang=${languageIn(chat, event.text)}>${markdown(event.text ?? '')}</div>
    ${event.links?.length ? links(chat, event.links) : nothing} ${isAdvice(event) ? foot(chat, event) : nothing}
  </div>`;
}

function links({ texts }: BorgerChat, all: Link[]): TemplateResult {
  return html`<ul class="links">
    ${all.map(
      ({ url, title }) =>
        html`<li>${link(url, html`${title}${outIcon}<span class="unseen">${texts.newWindow}</span>`)}</li>`,
    )}
  </ul>`;
}

/** Small talk and safety texts are no advice to be rated. */
function isAdvice(event: ShownEvent): boolean {
  return event.kind === 'answer' && !/^(samtale|akut)\./.test(event.intent ?? '');
}

function foot(chat: BorgerChat, event: ShownEvent): TemplateResult {
  const { conversation, texts } = chat;
  const rating = conversation.rating(event.sequence);
  return html`
    ${checked(chat, event)}
    ${rating === undefined
      ? ratingView(chat, event.sequence)
      : html`<p class="small">${rating ? texts.ratedHelped : texts.ratedDidNotHelp}</p>`}
  `;
}

/** When the answer was checked; of one nobody has checked yet, by when it must be, or should have been. */
function checked({ texts, language }: BorgerChat, event: ShownEvent): TemplateResult | typeof nothing {
  const { checkedOn, reviewBy } = event;
  if (checkedOn) {
    return html`<p class="small">${texts.checkedOn(dateIn(language, checkedOn))}</p>`;
  }
  if (!reviewBy) {
    return nothing;
  }
  const isOverdue = reviewBy < new Date().toISOString().slice(0, 10);
  const sentence = isOverdue ? texts.reviewOverdue : texts.reviewBy;
  return html`<p class="small">${sentence(dateIn(language, reviewBy))}</p>`;
}

function ratingView({ conversation, texts }: BorgerChat, answer: number): TemplateResult {
  return html`<div class="rating buttons" role="group" aria-label=${texts.didItHelp} aria-live="off">
    <button class="choice" @click=${() => conversation.rate(answer, true)}>${texts.helped}</button>
    <button class="choice" @click=${() => conversation.rate(answer, false)}>${texts.didNotHelp}</button>
  </div>`;
}

function choices(chat: BorgerChat): TemplateResult | typeof nothing {
  const { conversation, texts } = chat;
  const { offered, wantsNumber } = conversation.thread;
  const shown = offered.filter(({ choice }) => !(wantsNumber && choice === 'call-back'));
  if (shown.length === 0 || conversation.outgoing.pending) {
    return nothing;
  }
  return html`<div class="choices" role="group" aria-label=${texts.choices}>
    ${shown.map(
      (choice) =>
        html`<button class="choice" lang=${languageIn(chat, choice.label)} @click=${() => conversation.outgoing.choose(choice)}
          ><span dir="auto">${choice.label}</span></button
        >`,
    )}
  </div>`;
}

function dateIn(language: string, date: string): string {
  return new Date(`${date}T12:00:00`).toLocaleDateString(language === 'en' ? 'en-GB' : 'da-DK', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
