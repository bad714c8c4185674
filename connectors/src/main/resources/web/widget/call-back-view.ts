import { html, nothing, type TemplateResult } from 'lit';
import type { BorgerChat } from './borger-chat';
import type { Slot } from './shown';

/** The form for a number to be called back on. The number goes to its own address, never into the chat. */
export function callBackView(chat: BorgerChat): TemplateResult {
  const { texts } = chat;
  const problem = chat.phoneProblem;
  return html`<form
    class="card"
    novalidate
    aria-labelledby="phone-title"
    @submit=${(event: SubmitEvent) => submit(chat, event)}
  >
    <h3 id="phone-title">${texts.phoneTitle}</h3>
    <label for="phone">${texts.phone}</label>
    <input
      id="phone"
      name="phone"
      type="tel"
      autocomplete="tel"
      maxlength="30"
      required
      aria-invalid=${problem !== undefined}
      aria-describedby="phone-problem phone-hint"
    />
    <p id="phone-problem" role="alert">${problem ? html`<strong>${problem}</strong>` : nothing}</p>
    <p id="phone-hint" class="small">${texts.phoneHint}</p>
    ${slotView(chat, 'slot')}
    <button class="action">${texts.phoneSend}</button>
  </form>`;
}

function submit(chat: BorgerChat, event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const phone = form.elements.namedItem('phone') as HTMLInputElement;
  void chat.leaveNumber(phone.value.trim(), chosen(form));
  phone.focus();
}

/** The free times; nothing while they are not known: the first is taken then. */
function slotView({ conversation, texts, language }: BorgerChat, id: string): TemplateResult | typeof nothing {
  const { free } = conversation.callBacks;
  return free.length === 0
    ? nothing
    : html`<label for=${id}>${texts.slot}</label>
        <select id=${id} name="slot">
          ${free.map((slot) => html`<option value=${slot.from}>${slotIn(language, slot)}</option>`)}
        </select>`;
}

function chosen(form: HTMLFormElement): string | undefined {
  return (form.elements.namedItem('slot') as HTMLSelectElement | null)?.value;
}

/** A booked call: its receipt, and the ways to move or cancel it. */
export function receiptView(chat: BorgerChat, receipt: string): TemplateResult {
  const { conversation, texts, language } = chat;
  const fate = conversation.callBacks.fate(receipt);
  return html`<div class="receipt">
    <p>${texts.receipt} <strong>${receipt}</strong></p>
    ${fate === 'cancelled'
      ? html`<p>${texts.cancelled}</p>`
      : html`${fate ? html`<p>${texts.moved(slotIn(language, fate))}</p>` : nothing}
          <details aria-live="off" @toggle=${() => conversation.callBacks.findFree()}>
            <summary>${texts.changeCall}</summary>
            <form @submit=${(event: SubmitEvent) => move(chat, event, receipt)}>
              ${slotView(chat, `slot-${receipt}`)}
              <div class="buttons">
                <button class="action">${texts.moveCall}</button>
                <button class="choice" type="button" @click=${() => conversation.callBacks.cancel(receipt)}>
                  ${texts.cancelCall}
                </button>
              </div>
            </form>
          </details>`}
  </div>`;
}

function move({ conversation }: BorgerChat, event: SubmitEvent, receipt: string): void {
  event.preventDefault();
  const from = chosen(event.target as HTMLFormElement);
  if (from) {
    void conversation.callBacks.move(receipt, from);
  }
}

/** `torsdag den 26. november kl. 10.00-11.00`, in Danish time. */
function slotIn(language: string, { from, until }: Slot): string {
  const locale = language === 'en' ? 'en-GB' : 'da-DK';
  const part = (moment: string, options: Intl.DateTimeFormatOptions) =>
    new Date(moment).toLocaleString(locale, { ...options, timeZone: 'Europe/Copenhagen' });
  const time = (moment: string) => part(moment, { hour: '2-digit', minute: '2-digit' });
  const day = part(from, { weekday: 'long', day: 'numeric', month: 'long' });
  return `${day}${language === 'en' ? ' ' : ' kl. '}${time(from)}-${time(until)}`;
}
