import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { articleView, type ArticleActions } from './article-view';
import './canned-replies';
import { controls } from './desk-styles';
import './guide-walk';
import { knowledgeClient, sendable, type Article, type Suggestions } from './knowledge-client';
import { knowledgeTexts as texts } from './knowledge-texts';
import { knowledgeStyles } from './knowledge-styles';
import { procedureView } from './procedure-view';
import { reporting } from './problem';

const NOTHING: Suggestions = { after: 0, articles: [] };

/**
 * Everything an agent may answer in one kommune: suggestions for the citizen's last words where there
 * is a chat, search, guides and canned replies. Fires `use-text` with a text, and whether to send it
 * at once; and `topic` with an article.
 */
@customElement('desk-knowledge')
export class DeskKnowledge extends LitElement {
  static readonly styles = [controls, knowledgeStyles];

  /** The chat suggestions are for; empty on the phone. */
  @property() chat = '';
  /** Whose version. */
  @property() kommune = '';
  /** The last line of the chat: a new one asks for new suggestions. */
  @property({ type: Number }) heard = 0;
  /** Texts can be put into a chat. */
  @property({ type: Boolean }) canUse = false;
  /** An article can be the topic of a contact. */
  @property({ type: Boolean }) canChoose = false;
  @state() private suggestions = NOTHING;
  @state() private words = '';
  @state() private found?: Article[];
  @state() private guide = '';

  protected updated(changed: PropertyValues<this>): void {
    if (changed.has('chat') || changed.has('kommune')) {
      this.clear();
      this.suggestions = NOTHING;
    }
    if (this.chat && (changed.has('chat') || changed.has('heard'))) {
      void this.suggest(this.chat);
    }
  }

  render() {
    return this.guide
      ? html`<guide-walk
          .guide=${this.guide}
          .kommune=${this.kommune}
          .canUse=${this.canUse}
          .canChoose=${this.canChoose}
          @leave=${() => (this.guide = '')}
        ></guide-walk>`
      : html`${procedureView(this.suggestions.procedure)} ${this.searchView()}
          ${this.found ? this.foundView(this.found) : this.suggestionsView()}
          ${this.canUse ? html`<canned-replies .kommune=${this.kommune}></canned-replies>` : nothing}`;
  }

  private searchView() {
    return html`<form role="search" @submit=${(event: Event) => this.search(event)}>
      <label for="words">${texts.search}</label>
      <div class="buttons">
        <input id="words" type="search" maxlength="500" .value=${this.words} />
        <button class="second">${texts.searchButton}</button>
      </div>
    </form>`;
  }

  private suggestionsView() {
    if (!this.chat) {
      return nothing;
    }
    const { articles } = this.suggestions;
    return html`<h3>${texts.suggestions}</h3>
      ${articles.length === 0 ? html`<p class="empty">${texts.noSuggestions}</p>` : this.articlesView(articles)}`;
  }

  private foundView(found: Article[]) {
    return html`<div role="status">
        <h3>${found.length === 0 ? texts.foundNone(this.words) : texts.found(found.length, this.words)}</h3>
      </div>
      <button class="quiet" @click=${() => this.clear()}>${texts.clear}</button>
      ${this.articlesView(found)}`;
  }

  private articlesView(articles: Article[]) {
    const actions: ArticleActions = {
      use: (article, send) => this.fire('use-text', { text: sendable(article), send }),
      walk: (guide) => (this.guide = guide),
      choose: this.canChoose ? (article) => this.fire('topic', article) : undefined,
      canUse: this.canUse,
    };
    return articles.map((article) => articleView(article, actions, !this.chat && articles.length === 1));
  }

  private async suggest(chat: string): Promise<void> {
    await reporting(this, async () => {
      const suggestions = await knowledgeClient.suggestions(chat);
      if (chat === this.chat) {
        this.suggestions = suggestions;
      }
    });
  }

  private async search(event: Event): Promise<void> {
    event.preventDefault();
    const words = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    if (words) {
      this.words = words;
      await reporting(this, async () => (this.found = await knowledgeClient.search(this.kommune, words)));
    } else {
      this.clear();
    }
  }

  private clear(): void {
    this.words = '';
    this.found = undefined;
    this.guide = '';
  }

  private fire(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
