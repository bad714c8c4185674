import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { articleView } from './article-view';
import { controls } from './desk-styles';
import { knowledgeClient, sendable, type Article, type Guide, type GuideOption } from './knowledge-client';
import { knowledgeStyles } from './knowledge-styles';
import { knowledgeTexts as texts } from './knowledge-texts';
import { reporting } from './problem';

/**
 * A guide the agent walks with the citizen, question by question, to the same answer the bot would
 * give. Fires `leave`, and what an article fires.
 */
@customElement('guide-walk')
export class GuideWalk extends LitElement {
  static readonly styles = [controls, knowledgeStyles];

  /** Its id. */
  @property() guide = '';
  @property() kommune = '';
  @property({ type: Boolean }) canUse = false;
  @property({ type: Boolean }) canChoose = false;
  @state() private tree?: Guide;
  /** The questions from the first to this one, and what was answered to them. */
  @state() private path: { step: string; answered?: string }[] = [];
  @state() private end?: Article;

  protected updated(changed: PropertyValues<this>): void {
    if (changed.has('guide')) {
      void reporting(this, async () => {
        this.tree = await knowledgeClient.guide(this.guide);
        this.restart();
      });
    }
  }

  render() {
    const { tree } = this;
    if (!tree) {
      return nothing;
    }
    return html`<h3 tabindex="-1">${texts.guide}: ${tree.title}</h3>
      <ol class="walked">
        ${this.path
          .filter(({ answered }) => answered !== undefined)
          .map(({ step, answered }) => html`<li>${tree.steps[step].question} <strong>${answered}</strong></li>`)}
      </ol>
      ${this.end ? this.endView(this.end) : this.questionView(tree)}
      <div class="buttons">
        ${this.path.length > 1 || this.end
          ? html`<button class="quiet" @click=${() => this.back()}>${texts.guideBack}</button>
              <button class="quiet" @click=${() => this.restart()}>${texts.guideRestart}</button>`
          : nothing}
        <button class="quiet" @click=${() => this.fire('leave')}>${texts.guideLeave}</button>
      </div>`;
  }

  private questionView(tree: Guide) {
    const { question, options } = tree.steps[this.path[this.path.length - 1].step];
    return html`<p role="status"><strong>${texts.askCitizen}:</strong> ${question}</p>
      <div class="options">
        ${options.map((option) => html`<button class="second" @click=${() => this.answer(option)}>${option.label}</button>`)}
      </div>
      ${this.canUse
        ? html`<button class="quiet" @click=${() => this.fire('use-text', { text: question, send: false })}>
            ${texts.insertQuestion}
          </button>`
        : nothing}`;
  }

  private endView(end: Article) {
    return html`<p role="status" class="small">${texts.answerOfGuide}</p>
      ${articleView(
        { ...end, guides: [] },
        {
          use: (article, send) => this.fire('use-text', { text: sendable(article), send }),
          walk: () => {},
          choose: this.canChoose ? (article) => this.fire('topic', article) : undefined,
          canUse: this.canUse,
        },
        true,
      )}`;
  }

  private async answer({ label, next, answer }: GuideOption): Promise<void> {
    const walked = this.path.map((one, index) => (index === this.path.length - 1 ? { ...one, answered: label } : one));
    if (next) {
      this.path = [...walked, { step: next }];
    } else if (answer) {
      await reporting(this, async () => {
        this.end = await knowledgeClient.article(answer, this.kommune);
        this.path = walked;
      });
    }
  }

  private back(): void {
    const before = this.end ? this.path : this.path.slice(0, -1);
    this.end = undefined;
    this.path = before.map((one, index) => (index === before.length - 1 ? { step: one.step } : one));
  }

  private restart(): void {
    this.end = undefined;
    this.path = this.tree ? [{ step: this.tree.start }] : [];
  }

  private fire(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
