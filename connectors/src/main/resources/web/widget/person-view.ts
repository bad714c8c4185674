import { html, nothing, type TemplateResult } from 'lit';
import { personIcon } from '../shared/icons';
import type { BorgerChat } from './borger-chat';

/** The way to a person, or back from one, and what happens now: always in sight. */
export function personView(chat: BorgerChat): TemplateResult | typeof nothing {
  const { conversation, texts } = chat;
  const end = () => void conversation.end();
  switch (conversation.thread.owner) {
    case 'bot':
      return html`<div class="strip">
        ${button(texts.person, () => chat.askForPerson(), personIcon)}
        <p>${whoIsThere(chat)}</p>
      </div>`;
    case 'queue':
      return html`<div class="strip">
        ${line(chat)}${button(texts.leaveQueue, end)}
        <p role="status">${place(chat)}</p>
      </div>`;
    case 'agent':
      return html`<div class="strip">${line(chat)}${button(texts.leaveAgent, end)}</div>`;
    case 'nobody':
      return nothing;
  }
}

function button(label: string, act: () => void, icon: unknown = nothing): TemplateResult {
  return html`<button class="choice" @click=${act}>${icon}${label}</button>`;
}

function line({ conversation, texts }: BorgerChat): TemplateResult | typeof nothing {
  return conversation.line.isLive ? nothing : html`<p role="status">${texts.lineLost}</p>`;
}

/** Where the citizen stands, and how long it usually takes. */
function place({ conversation, texts }: BorgerChat): string | typeof nothing {
  const { queue } = conversation.line;
  if (!queue) {
    return nothing;
  }
  const minutes = Math.ceil((queue.waitSeconds ?? 0) / 60);
  return minutes > 0 ? `${texts.place(queue.place)} ${texts.wait(minutes)}` : texts.place(queue.place);
}

/** Where it is not known, nothing is promised. */
function whoIsThere({ conversation, texts, language }: BorgerChat): string | typeof nothing {
  const { hotline } = conversation;
  if (!hotline) {
    return nothing;
  }
  if (hotline.open) {
    return texts.staffed;
  }
  if (hotline.text) {
    return hotline.text;
  }
  return hotline.opensAt ? texts.closedUntil(timeIn(language, hotline.opensAt)) : texts.notStaffed;
}

/** `mandag kl. 08.00`, `Monday 08:00`. */
function timeIn(language: string, moment: string): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Date(moment).toLocaleString(language === 'en' ? 'en-GB' : 'da-DK', {
      ...options,
      timeZone: 'Europe/Copenhagen',
    });
  const between = language === 'en' ? ' ' : ' kl. ';
  return part({ weekday: 'long' }) + between + part({ hour: '2-digit', minute: '2-digit' });
}
