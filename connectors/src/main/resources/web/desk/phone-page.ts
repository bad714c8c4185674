import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { newId } from '../shared/ids';
import './desk-knowledge';
import { controls } from './desk-styles';
import { knowledgeClient, type Article, type Kommune } from './knowledge-client';
import { outcomes } from './outcomes';
import { phoneStyles } from './phone-styles';
import { phoneTexts as texts } from './phone-texts';
import { reporting } from './problem';

const KEY = 'borgerchat phone';

/** A call as far as it has come; kept over a reload. */
interface Call {
  id: string;
  kommune: string;
  startedAt: number;
  topic: string;
  topicTitle: string;
  outcome: string;
}

/** With a citizen on the phone: the same knowledge and guides, and the contact is registered. */
@customElement('phone-page')
export class PhonePage extends LitElement {
  static readonly styles = [controls, phoneStyles];

  @state() private kommuner: Kommune[] = [];
  @state() private call: Call = kept() ?? newCall('');
  @state() private isRegistered = false;

  connectedCallback(): void {
    super.connectedCallback();
    void reporting(this, async () => {
      this.kommuner = await knowledgeClient.kommuner();
      this.change({ kommune: this.call.kommune || (this.kommuner[0]?.code ?? '') });
    });
  }

  render(): TemplateResult {
    return html`<section aria-labelledby="phone">
        <h2 id="phone">${texts.title}</h2>
        ${this.kommuneView()}
        <desk-knowledge
          .kommune=${this.call.kommune}
          canChoose
          @topic=${({ detail }: CustomEvent<Article>) => this.change({ topic: detail.intent, topicTitle: detail.title })}
        ></desk-knowledge>
      </section>
      <section aria-labelledby="contact">
        <h2 id="contact">${texts.contact}</h2>
        ${this.formView()}
        <p role="status">${this.isRegistered ? texts.registered : ''}</p>
      </section>`;
  }

  private kommuneView() {
    return html`<label for="kommune">${texts.kommune}</label>
      <select
        id="kommune"
        @change=${(event: Event) => this.change({ kommune: (event.target as HTMLSelectElement).value, topic: '', topicTitle: '' })}
      >
        ${this.kommuner.map(
          ({ code, name }) => html`<option value=${code} ?selected=${code === this.call.kommune}>${name}</option>`,
        )}
      </select>`;
  }

  private formView() {
    const { topicTitle, outcome } = this.call;
    return html`<form @submit=${(event: Event) => this.register(event)}>
      <p><strong>${texts.topic}:</strong> ${topicTitle || texts.noTopic}</p>
      <label for="outcome">${texts.outcome}</label>
      <select id="outcome" @change=${(event: Event) => this.change({ outcome: (event.target as HTMLSelectElement).value })}>
        ${Object.entries(outcomes).map(
          ([key, name]) => html`<option value=${key} ?selected=${key === outcome}>${name}</option>`,
        )}
      </select>
      <div class="buttons">
        <button class="action">${texts.register}</button>
        <button type="button" class="quiet" @click=${() => this.restart()}>${texts.restart}</button>
      </div>
    </form>`;
  }

  private async register(event: Event): Promise<void> {
    event.preventDefault();
    const { id, kommune, topic, outcome, startedAt } = this.call;
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    const isDone = await reporting(this, () =>
      knowledgeClient.registerCall(id, { kommune, topic: topic || undefined, outcome, seconds }),
    );
    if (isDone) {
      this.restart();
      this.isRegistered = true;
    }
  }

  private restart(): void {
    this.call = newCall(this.call.kommune);
    sessionStorage.removeItem(KEY);
    this.isRegistered = false;
  }

  private change(part: Partial<Call>): void {
    this.call = { ...this.call, ...part };
    this.isRegistered = false;
    sessionStorage.setItem(KEY, JSON.stringify(this.call));
  }
}

function newCall(kommune: string): Call {
  return { id: newId(), kommune, startedAt: Date.now(), topic: '', topicTitle: '', outcome: 'answered' };
}

function kept(): Call | undefined {
  const text = sessionStorage.getItem(KEY);
  return text === null ? undefined : (JSON.parse(text) as Call);
}
