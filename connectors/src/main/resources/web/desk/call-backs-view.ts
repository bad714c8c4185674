import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CallBack } from './desk-client';
import type { DeskPage } from './desk-page';
import { texts } from './desk-texts';
import { dayAndClock } from './wait-time';

/** Whom to phone, the earliest promise first. */
export function callBacksView({ desk }: DeskPage): TemplateResult {
  const callBacks = desk.callBacks.all;
  return html`<section class="call-backs" aria-labelledby="call-backs">
    <h2 id="call-backs">${texts.callBacks} (${callBacks.length})</h2>
    ${callBacks.length === 0 ? html`<p class="empty">${texts.noCallBacks}</p>` : nothing}
    <ul>
      ${repeat(
        callBacks,
        ({ receipt }) => receipt,
        (callBack) => callBackView(callBack, (how) => void desk.called(callBack.receipt, how)),
      )}
    </ul>
  </section>`;
}

function callBackView(callBack: CallBack, called: (how: 'done' | 'missed') => void): TemplateResult {
  const { phone, kommune, topic, bookedAt, slot, missed, isOverdue, receipt } = callBack;
  return html`<li class=${isOverdue ? 'urgent' : ''}>
    <h3>
      ${isOverdue ? html`<strong class="flag">${texts.overdue}</strong>` : nothing}
      <a href="tel:${phone}">${grouped(phone)}</a>
    </h3>
    <p>${texts.callAt} ${dayAndClock(slot)}${missed > 0 ? ` · ${texts.missedBefore(missed)}` : ''}</p>
    <p>${kommune}: ${topic || texts.noTopic}</p>
    <p class="small">${texts.booked} ${dayAndClock(bookedAt)} · ${texts.receipt} ${receipt}</p>
    <div class="buttons">
      <button class="second" aria-label=${texts.calledTo(grouped(phone))} @click=${() => called('done')}>
        ${texts.called}
      </button>
      <button class="second" aria-label=${texts.missedBy(grouped(phone))} @click=${() => called('missed')}>
        ${texts.missed}
      </button>
    </div>
  </li>`;
}

/** Danish numbers are read two digits at a time. */
function grouped(phone: string): string {
  return /^\d{8}$/.test(phone) ? phone.replace(/(\d\d)(?=\d)/g, '$1 ') : phone;
}
