import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { holdsCpr } from '../shared/cpr';
import { newId } from '../shared/ids';
import { linked } from '../shared/markdown';
import type { Me } from './desk-client';
import { controls } from './desk-styles';
import { texts as deskTexts } from './desk-texts';
import { knowledgeClient, type CannedReply, type Kommune } from './knowledge-client';
import { phoneStyles } from './phone-styles';
import { reporting } from './problem';
import { repliesTexts as texts } from './replies-texts';

/** The team's canned replies: read, written and deleted. */
@customElement('replies-page')
export class RepliesPage extends LitElement {
  static readonly styles = [controls, phoneStyles];

  @property({ attribute: false }) me?: Me;
  @state() private replies: CannedReply[] = [];
  @state() private kommuner: Kommune[] = [];
  @state() private edited?: CannedReply;
  @state() private problem = '';

  connectedCallback(): void {
    super.connectedCallback();
    void reporting(this, async () => {
      [this.kommuner, this.replies] = await Promise.all([knowledgeClient.kommuner(), knowledgeClient.replies()]);
    });
  }

  render(): TemplateResult {
    return html`<section aria-labelledby="replies">
        <h2 id="replies">${texts.title}</h2>
        <p class="small">${texts.hint}</p>
        <button class="action" @click=${() => this.edit()}>${texts.add}</button>
        <ul>
          ${this.replies.map((reply) => this.replyView(reply))}
        </ul>
        ${this.replies.length === 0 ? html`<p class="empty">${texts.none}</p>` : nothing}
      </section>
      ${this.edited ? this.formView(this.edited) : nothing}`;
  }

  private replyView(reply: CannedReply) {
    const { id, title, text } = reply;
    const remove = async () => {
      await reporting(this, () => knowledgeClient.deleteReply(id));
      await this.read();
    };
    return html`<li>
      <h3>${title}</h3>
      <p class="small">${this.forWhom(reply)}</p>
      <p class="answer">${linked(text)}</p>
      <div class="buttons">
        <button class="second" aria-label=${texts.changeThis(title)} @click=${() => this.edit(reply)}>${texts.change}</button>
        <button class="quiet" aria-label=${texts.deleteThis(title)} @click=${remove}>${texts.delete}</button>
      </div>
    </li>`;
  }

  private forWhom({ team, kommune }: CannedReply): string {
    const where = kommune ? (this.kommuner.find(({ code }) => code === kommune)?.name ?? kommune) : texts.everyKommune;
    return team ? `${where} · ${texts.team} ${team}` : where;
  }

  private formView({ kommune, title, text }: CannedReply) {
    return html`<section aria-labelledby="edit">
      <h2 id="edit">${texts.editTitle}</h2>
      <form @submit=${(event: SubmitEvent) => this.save(event)}>
        <label for="kommune">${texts.kommune}</label>
        <select id="kommune" name="kommune">
          <option value="" ?selected=${!kommune}>${texts.everyKommune}</option>
          ${this.kommuner.map(
            ({ code, name }) => html`<option value=${code} ?selected=${code === kommune}>${name}</option>`,
          )}
        </select>
        <label for="title">${texts.name}</label>
        <input id="title" name="title" required maxlength="80" .value=${title} />
        <label for="text">${texts.text}</label>
        <textarea id="text" name="text" required maxlength="4000" rows="6" .value=${text}></textarea>
        <p class="messages" role="alert">${this.problem || nothing}</p>
        <div class="buttons">
          <button class="action">${texts.save}</button>
          <button type="button" class="second" @click=${() => (this.edited = undefined)}>${texts.cancel}</button>
        </div>
      </form>
    </section>`;
  }

  private edit(reply: CannedReply = { id: newId(), team: this.me?.team ?? '', title: '', text: '' }): void {
    this.edited = reply;
    this.problem = '';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#title')?.focus());
  }

  private async save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const [kommune, title, text] = ['kommune', 'title', 'text'].map((name) => String(fields.get(name)));
    this.problem = holdsCpr(text) ? deskTexts.cpr : '';
    if (!this.edited || this.problem) {
      return;
    }
    const reply = { ...this.edited, kommune: kommune || undefined, title, text };
    if (await reporting(this, () => knowledgeClient.putReply(reply))) {
      this.edited = undefined;
      await this.read();
    }
  }

  private async read(): Promise<void> {
    await reporting(this, async () => (this.replies = await knowledgeClient.replies()));
  }
}
