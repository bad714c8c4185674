import { html, type TemplateResult } from 'lit';
import type { BorgerChat } from './borger-chat';

const SCORES = [1, 2, 3, 4, 5];

/** How the whole conversation was: one press, once it has ended. */
export function endView({ conversation, texts }: BorgerChat): TemplateResult {
  return conversation.score
    ? html`<p class="divider" role="status">${texts.rated}</p>`
    : html`<div class="card" role="group" aria-labelledby="rate-title" aria-describedby="rate-hint">
        <h3 id="rate-title">${texts.rateTitle}</h3>
        <div class="buttons scores">
          ${SCORES.map(
            (score) =>
              html`<button
                class="choice"
                aria-label=${texts.score(score)}
                @click=${() => conversation.rateConversation(score)}
              >
                ${score}
              </button>`,
          )}
        </div>
        <p id="rate-hint" class="small">${texts.rateHint}</p>
      </div>`;
}
