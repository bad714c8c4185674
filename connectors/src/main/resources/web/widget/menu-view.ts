import { html, nothing, type TemplateResult } from 'lit';
import type { BorgerChat } from './borger-chat';

/** What one may do with the whole conversation, behind one button at the foot. */
export function menuView(chat: BorgerChat): TemplateResult {
  const { conversation, texts } = chat;
  const { keptDays, inTransitHours = 25 } = chat.known.facts;
  const isWithBot = conversation.thread.owner === 'bot';
  return html`
    <div class="foot">
      ${isWithBot ? plain(texts.end, () => conversation.end()) : nothing}
      <button
        class="plain"
        id="menu"
        aria-expanded=${chat.isMenuOpen}
        aria-controls="more"
        @click=${() => (chat.isMenuOpen = !chat.isMenuOpen)}
      >
        ${texts.menu}
      </button>
    </div>
    <div class="more" id="more" ?hidden=${!chat.isMenuOpen}>
      ${plain(texts.download, () => chat.download())} ${plain(texts.print, () => chat.print())}
      ${languageView(chat)} ${plain(texts.delete, () => chat.askToDelete())}
      ${keptDays ? html`<p class="small">${texts.kept(keptDays, inTransitHours)}</p>` : nothing}
    </div>
  `;
}

function plain(label: string, act: () => void): TemplateResult {
  return html`<button class="plain" @click=${act}>${label}</button>`;
}

/** Named in the language it leads to. */
function languageView(chat: BorgerChat): TemplateResult {
  const other = chat.language === 'en' ? 'da' : 'en';
  return html`<button class="plain" lang=${other} @click=${() => chat.speak(other)}>
    ${chat.texts.otherLanguage}
  </button>`;
}

/** Says exactly what is deleted before it is. */
export function deleteView(chat: BorgerChat): TemplateResult {
  const { texts } = chat;
  return html`<div
    class="warning question"
    role="alertdialog"
    aria-labelledby="delete-title"
    aria-describedby="delete-text"
  >
    <h3 id="delete-title">${texts.deleteTitle}</h3>
    <p id="delete-text">${texts.deleteText}</p>
    <div class="buttons">
      <button class="action" @click=${() => chat.delete()}>${texts.deleteYes}</button>
      <button class="choice" id="keep" @click=${() => chat.keep()}>${texts.deleteNo}</button>
    </div>
  </div>`;
}
