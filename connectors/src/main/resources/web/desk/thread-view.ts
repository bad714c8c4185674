import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { linked, markdown } from '../shared/markdown';
import type { Line } from './desk-client';
import type { DeskPage } from './desk-page';
import { texts } from './desk-texts';
import { correcting, type OpenChat } from './open-chat';
import { clock } from './wait-time';

/**
 * What was said, by whom. Words of people are shown as text, never as markup; a corrected message
 * shows its latest words and says so.
 */
export function threadView(page: DeskPage, open: OpenChat, mine: boolean): TemplateResult {
  const corrections = new Map(open.lines.filter(({ from }) => from === 'correction').map((one) => [one.line, one.text]));
  const shown = open.lines.filter(({ from }) => from !== 'correction');
  return html`<div class="thread" role="log" aria-label=${texts.thread} tabindex="0">
      ${repeat(
        shown,
        ({ sequence }) => sequence,
        (line) => lineView(page, open, line, corrections.get(line.sequence), mine),
      )}
      ${open.sending ? sendingView(open.sending.text) : nothing}
    </div>
    <p class="presence-line small" role="status">${citizenIs(page, open)}</p>`;
}

function lineView(
  page: DeskPage,
  open: OpenChat,
  line: Line,
  corrected: string | undefined,
  mine: boolean,
): TemplateResult {
  const { from, at, agent } = line;
  const text = corrected ?? line.text;
  const isOwn = mine && from === 'agent' && agent === page.desk.me?.name;
  return html`<div class="line ${from}">
    <p class="small">
      <strong>${from === 'agent' || from === 'note' ? `${texts[from]} ${agent ?? ''}` : texts[from]}</strong>
      ${clock(at)} ${corrected === undefined ? nothing : html`<em>${texts.corrected(line.text)}</em>`}
      ${isOwn ? correctButton(page, open, { ...line, text }) : nothing}
    </p>
    <div class="text" dir="auto">${from === 'bot' ? markdown(text) : html`<p>${linked(text)}</p>`}</div>
    ${understoodView(line)}
  </div>`;
}

function correctButton(page: DeskPage, open: OpenChat, line: Line): TemplateResult {
  const correct = () => {
    page.desk.tabs.change(open.chat.id, (now) => correcting(now, line));
    page.write();
  };
  return html`<button class="quiet tiny" aria-label=${texts.correctThis(line.text)} @click=${correct}>
    ${texts.correct}
  </button>`;
}

/** What the assistant made of the citizen's words, and what it answered with. */
function understoodView({ intent, confidence }: Line): TemplateResult | typeof nothing {
  if (!intent) {
    return nothing;
  }
  return html`<p class="small">
    ${confidence === undefined ? texts.answered(intent) : texts.understood(intent, Math.round(confidence * 100))}
  </p>`;
}

function sendingView(text: string): TemplateResult {
  return html`<div class="line agent on-its-way" aria-live="off">
    <p class="small">${texts.sending}</p>
    <div class="text"><p>${text}</p></div>
  </div>`;
}

function citizenIs({ now }: DeskPage, { chat, typingUntil }: OpenChat): string {
  if (chat.isCitizenAway) {
    return texts.citizenAway;
  }
  return typingUntil > now ? texts.citizenTypes : '';
}
