import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { linked } from '../shared/markdown';
import { controls } from './desk-styles';
import { knowledgeClient, type CannedReply } from './knowledge-client';
import { knowledgeStyles } from './knowledge-styles';
import { knowledgeTexts as texts } from './knowledge-texts';
import { reporting } from './problem';

/** The team's sentences for one kommune's citizens. Fires `use-text`. */
@customElement('canned-replies')
export class CannedReplies extends LitElement {
  static readonly styles = [controls, knowledgeStyles];

  @property() kommune = '';
  @state() private replies: CannedReply[] = [];

  protected updated(changed: PropertyValues<this>): void {
    if (changed.has('kommune') && this.kommune) {
      void reporting(this, async () => (this.replies = await knowledgeClient.replies(this.kommune)));
    }
  }

  render() {
    return html`<details class="replies">
      <summary>${texts.replies} (${this.replies.length})</summary>
      ${this.replies.length === 0 ? html`<p class="empty">${texts.noReplies}</p>` : this.replies.map((one) => this.replyView(one))}
    </details>`;
  }

  private replyView({ title, text }: CannedReply) {
    const use = (send: boolean) =>
      this.dispatchEvent(new CustomEvent('use-text', { detail: { text, send }, bubbles: true, composed: true }));
    return html`<article>
      <h4>${title}</h4>
      <p class="answer">${linked(text)}</p>
      <div class="buttons">
        <button class="second" aria-label=${texts.insertThis(title)} @click=${() => use(false)}>${texts.insert}</button>
        <button class="second" aria-label=${texts.sendThis(title)} @click=${() => use(true)}>${texts.send}</button>
      </div>
    </article>`;
  }
}
