import { html, type TemplateResult } from 'lit';
import type { DeskPage } from './desk-page';
import { knowledgeTexts } from './knowledge-texts';
import { inserted, isMine, lastSequence } from './open-chat';

/** Beside the chat: what could be answered, and everything else there is to know. */
export function knowledgeView(page: DeskPage): TemplateResult {
  const { desk } = page;
  const { shown } = desk.tabs;
  if (!shown) {
    return html`<section class="knowledge" aria-labelledby="knowledge">
      <h2 id="knowledge">${knowledgeTexts.title}</h2>
      <p class="empty">${knowledgeTexts.noChat}</p>
    </section>`;
  }
  const { id, request } = shown.chat;
  const use = ({ detail }: CustomEvent<{ text: string; send: boolean }>) => {
    if (detail.send) {
      void desk.sendText(id, detail.text);
    } else {
      desk.tabs.change(id, (open) => inserted(open, detail.text));
      page.show('chats');
      page.write();
    }
  };
  return html`<section class="knowledge" aria-labelledby="knowledge">
    <h2 id="knowledge">${knowledgeTexts.title} <span class="small">${desk.kommuneOf(shown.chat)}</span></h2>
    <desk-knowledge
      .chat=${id}
      .kommune=${request.kommune}
      .heard=${lastSequence(shown)}
      .canUse=${isMine(shown, desk.username)}
      @use-text=${use}
    ></desk-knowledge>
  </section>`;
}
