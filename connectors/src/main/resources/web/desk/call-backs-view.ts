import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CallBack } from './desk-client';
import type { DeskPage } from './desk-page';
import { texts } from './desk-texts';
import { dayAndClock } from './wait-time';

/** Whom to phone, oldest first. */
export function callBacksView({ desk }: DeskPage): TemplateResult {
  const { callBacks } = desk;
  return html`<section class="call-backs" aria-labelledby="call-backs">
    <h2 id="call-backs">${texts.callBacks} (${callBacks.length})</h2>
    ${callBacks.length === 0 ? html`<p class="empty">${texts.noCallBacks}</p>` : nothing}
    <ul>
      ${repeat(
        callBacks,
        ({ receipt }) => receipt,
        (callBack) => callBackView(callBack, () => void desk.called(callBack.receipt)),
      )}
    </ul>
  </section>`;
}

function callBackView(callBack: CallBack, called: () => void): TemplateResult {
  const { phone, kommune, topic, bookedAt, receipt } = callBack;
  return html`<li>
    <h3><a href="tel:${phone}">${grouped(phone)}</a></h3>
    <p>${kommune}: ${topic || texts.noTopic}</p>
    <p class="small">${texts.booked} ${dayAndClock(bookedAt)} · ${texts.receipt} ${receipt}</p>
    <button class="second" aria-label=${texts.calledTo(grouped(phone))} @click=${called}>${texts.called}</button>
  </li>`;
}

/** Danish numbers are read two digits at a time. */
function grouped(phone: string): string {
  return /^\d{8}$/.test(phone) ? phone.replace(/(\d\d)(?=\d)/g, '$1 ') : phone;
}
