import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { chatTexts as texts } from './chat-texts';
import { controls } from './desk-styles';
import { dialogs } from './dialog-styles';
import { knowledgeClient, type Article } from './knowledge-client';
import type { OpenChat } from './open-chat';
import { outcomes } from './outcomes';
import { reporting } from './problem';
import { wrapUpNote } from './wrap-up-note';

/**
 * Ends a chat: how it ended and what it was about, both filled in beforehand, and a note ready to
 * paste into a case system. Fires `end`. Where the chat is over already it is for the note alone.
 */
@customElement('wrap-up')
export class WrapUp extends LitElement {
  static readonly styles = [controls, dialogs];

  @property({ attribute: false }) open!: OpenChat;
  /** Name. */
  @property() kommune = '';
  /** Name. */
  @property() agent = '';
  @property({ type: Boolean }) isOver = false;
  @state() private outcome = 'answered';
  @state() private topic = '';
  /** What it may have been about, best first. */
  @state() private topics: Article[] = [];
  @state() private isCopied = false;

  render(): TemplateResult {
    return html`<button class="second" @click=${() => this.begin()}>${this.isOver ? texts.showNote : texts.end}</button>
      <dialog aria-labelledby="wrap-up">
        <h2 id="wrap-up">${this.isOver ? texts.noteTitle : texts.endTitle}</h2>
        ${this.isOver ? nothing : this.choicesView()}
        <label for="note">${texts.note}</label>
        <textarea id="note" readonly rows="9" .value=${this.note}></textarea>
        <div class="buttons">
          <button class="second" @click=${() => this.copy()}>${texts.copy}</button>
          <span role="status" class="small">${this.isCopied ? texts.copied : ''}</span>
        </div>
        <div class="buttons last">
          ${this.isOver ? nothing : html`<button class="danger" @click=${() => this.finish()}>${texts.endSure}</button>`}
          <button class="second" @click=${() => this.dialog?.close()}>${this.isOver ? texts.closeDialog : texts.endNot}</button>
        </div>
      </dialog>`;
  }

  private choicesView() {
    return html`<label for="outcome">${texts.outcome}</label>
      <select id="outcome" @change=${(event: Event) => (this.outcome = (event.target as HTMLSelectElement).value)}>
        ${Object.entries(outcomes).map(
          ([key, name]) => html`<option value=${key} ?selected=${key === this.outcome}>${name}</option>`,
        )}
      </select>
      <label for="topic">${texts.topic}</label>
      <select id="topic" @change=${(event: Event) => (this.topic = (event.target as HTMLSelectElement).value)}>
        ${this.topics.map(
          ({ intent, title }) => html`<option value=${intent} ?selected=${intent === this.topic}>${title}</option>`,
        )}
        <option value="" ?selected=${this.topic === ''}>${texts.otherTopic}</option>
      </select>`;
  }

  private get note(): string {
    const topic = this.topics.find(({ intent }) => intent === this.topic)?.title ?? texts.otherTopic;
    const { kommune, agent } = this;
    return wrapUpNote(this.open, { kommune, agent, topic, outcome: this.isOver ? '' : outcomes[this.outcome] });
  }

  private get dialog() {
    return this.renderRoot.querySelector('dialog');
  }

  private async begin(): Promise<void> {
    const { chat } = this.open;
    this.isCopied = false;
    this.outcome = chat.isCitizenAway ? 'left' : 'answered';
    await reporting(this, async () => (this.topics = await this.possibleTopics()));
    this.topic = this.topics[0]?.intent ?? '';
    await this.updateComplete;
    this.dialog?.showModal();
  }

  /** What the bot made of it first, then what the last words were about. */
  private async possibleTopics(): Promise<Article[]> {
    const { id, request } = this.open.chat;
    const { articles } = await knowledgeClient.suggestions(id);
    const known = request.topic && articles.every(({ intent }) => intent !== request.topic);
    return known ? [await knowledgeClient.article(request.topic!, request.kommune), ...articles] : articles;
  }

  private async copy(): Promise<void> {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#note');
    field?.select();
    try {
      await navigator.clipboard.writeText(this.note);
      this.isCopied = true;
    } catch {
      this.isCopied = document.execCommand('copy');
    }
  }

  private finish(): void {
    const { outcome, topic } = this;
    this.dialog?.close();
    this.dispatchEvent(new CustomEvent('end', { detail: { outcome, topic } }));
  }
}
