import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Problem } from '../shared/http';
import { problemList } from './problem-list';
import { note, refusal, type Said } from './said';
import {
  problemsIn,
  studioClient,
  type ContentProblem,
  type InboxAct,
  type InboxGroup,
  type InboxPage,
  type IntentLine,
  type Kommune,
  type Me,
} from './studio-client';
import { basics } from './studio-styles';
import { dateTime, texts } from './studio-texts';

const GUESSES = 3;

/** What citizens asked in vain, by meaning; one click makes a draft of it. */
@customElement('inbox-view')
export class InboxView extends LitElement {
  static readonly styles = [basics, look()];

  @property({ attribute: false }) kommuner: Kommune[] = [];
  @property({ attribute: false }) me?: Me;

  @state() private kommune = '';
  @state() private page?: InboxPage;
  @state() private intents: IntentLine[] = [];
  @state() private problems: ContentProblem[] = [];
  @state() private message: Said = () => texts.loading;

  connectedCallback(): void {
    super.connectedCallback();
    void this.load(this.me?.kommuner[0] ?? '', '');
  }

  render(): TemplateResult {
    return html`
      <h2>${texts.inbox}</h2>
      <p class="small">${texts.inboxHint}</p>
      ${this.whoseView()}
      ${note(this.message)}
      ${problemList(this.problems)} ${this.page ? this.pageView(this.page) : nothing}
    `;
  }

  private whoseView(): TemplateResult {
    const isLocal = (this.me?.kommuner.length ?? 0) > 0;
    return html`<div class="card form whose">
      <div class="field">
        <label for="whose">${texts.questionsFrom}</label>
        <select id="whose" @change=${(event: Event) => this.load((event.target as HTMLSelectElement).value, '')}>
          ${isLocal ? nothing : html`<option value="">${texts.everybody}</option>`}
          ${this.kommuner.map(
            ({ code, name }) => html`<option value=${code} ?selected=${code === this.kommune}>${name}</option>`,
          )}
        </select>
      </div>
      ${this.page?.mayChoose ? this.leastView(this.page.least) : nothing}
    </div>`;
  }

  private leastView(least: number): TemplateResult {
    return html`<div class="field">
      <label for="least">${texts.least}</label>
      <select id="least" @change=${(event: Event) => this.choose(Number((event.target as HTMLSelectElement).value))}>
        ${[1, 2, 3, 4, 5].map((count) => html`<option value=${count} ?selected=${count === least}>${count}</option>`)}
      </select>
    </div>`;
  }

  private pageView({ open, settled, hidden, least, mayHandle }: InboxPage): TemplateResult {
    return html`
      <datalist id="intents">
        ${this.intents.map(({ intent, title }) => html`<option value=${intent}>${title}</option>`)}
      </datalist>
      ${open.length === 0 ? html`<p>${texts.inboxEmpty}</p>` : nothing}
      <ul class="list">
        ${open.map((group) => html`<li class="card form">${this.groupView(group, mayHandle)}</li>`)}
      </ul>
      ${hidden > 0 ? html`<p class="small">${texts.hidden(hidden, least)}</p>` : nothing}
      ${settled.length > 0
        ? html`<h3>${texts.settled}</h3>
            <ul class="list">
              ${settled.map(
                ({ done, release, since }) =>
                  html`<li class="card">
                    <span lang="da">»${done.words}«</span> ${this.acts(done.act)}${done.intent ? ` (${done.intent})` : ''}
                    <span class="small">
                      ${release > 0 ? texts.settledBy(release) : `${texts.by} ${done.who}`}, ${dateTime(since)}
                    </span>
                  </li>`,
              )}
            </ul>`
        : nothing}
    `;
  }

  private readonly acts = (act: string) => texts.inboxActs[act as InboxAct] ?? act;

  private groupView(group: InboxGroup, mayHandle: boolean): TemplateResult {
    const { words, examples, conversations, kommuner, badlyRated, last, begun } = group;
    const others = examples.filter((example) => example !== words);
    return html`
      <div class="buttons">
        <h3 lang="da">»${words}«</h3>
        <span class="flag">${texts.inboxState[group.state]}</span>
        ${begun?.assignee ? html`<span class="small">${texts.assignedTo} ${begun.assignee}</span>` : nothing}
      </div>
      <p class="small">
        ${texts.askedIn(conversations, kommuner)} ${badlyRated > 0 ? texts.badlyRated(badlyRated) : nothing}
        ${texts.lastAsked} ${dateTime(last)}.
      </p>
      ${others.length > 0
        ? html`<ul class="plain" lang="da">
            ${others.map((example) => html`<li>${example}</li>`)}
          </ul>`
        : nothing}
      ${begun && begun.revision > 0 && group.state === 'under-way'
        ? html`<p>${this.acts(begun.act)}. <a href="#/opgaver">${texts.seeDraft}</a></p>`
        : nothing}
      ${mayHandle && group.state !== 'under-way' ? this.handleView(group) : nothing}
    `;
  }

  private handleView(group: InboxGroup): TemplateResult {
    const titled = group.guesses
      .map((guess) => this.intents.find(({ intent }) => intent === guess))
      .filter((line) => line !== undefined)
      .slice(0, GUESSES);
    const id = `case-${group.begun?.number ?? 0}-${group.words.length}-${group.conversations}`;
    return html`
      <div class="buttons" role="group" aria-label=${texts.learnAs}>
        ${titled.length > 0 ? html`<span>${texts.learnAs}</span>` : nothing}
        ${titled.map(
          (line, index) =>
            html`<button lang="da" class=${index === 0 ? 'action' : nothing} @click=${() => this.act(group, 'utterance', { intent: line.intent })}>
              ${line.title}
            </button>`,
        )}
        <button @click=${() => this.act(group, 'not-ours', {})}>${texts.notOurs}</button>
      </div>
      <details>
        <summary>${texts.otherwise}</summary>
        <form class="form" @submit=${(event: SubmitEvent) => this.submit(event, group)}>
          <div class="field">
            <label for="${id}-words">${texts.questionWords}</label>
            <input id="${id}-words" name="words" lang="da" required maxlength="500" .value=${group.words} />
          </div>
          <div class="field">
            <label for="${id}-intent">${texts.belongsTo}</label>
            <input id="${id}-intent" name="intent" list="intents" autocomplete="off" .value=${group.guesses[0] ?? ''} />
          </div>
          <div class="field">
            <label for="${id}-assignee">${texts.assignee}</label>
            <input id="${id}-assignee" name="assignee" maxlength="100" autocomplete="off" />
          </div>
          <div class="buttons">
            <button name="act" value="utterance">${texts.inboxButtons.utterance}</button>
            <button name="act" value="check">${texts.inboxButtons.check}</button>
            <button name="act" value="assign">${texts.inboxButtons.assign}</button>
          </div>
        </form>
      </details>
    `;
  }

  private submit(event: SubmitEvent, group: InboxGroup): void {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => String(fields.get(name) ?? '').trim();
    const act = (event.submitter as HTMLButtonElement).value as InboxAct;
    void this.act(group, act, {
      words: text('words'),
      intent: text('intent') || undefined,
      assignee: text('assignee') || undefined,
    });
  }

  private async act(
    group: InboxGroup,
    act: InboxAct,
    more: { words?: string; intent?: string; assignee?: string },
  ): Promise<void> {
    this.problems = [];
    try {
      await studioClient.inboxAct({
        number: group.begun?.number ?? 0,
        kommune: this.kommune || undefined,
        group: group.words,
        words: group.words,
        act,
        ...more,
      });
      await this.load(this.kommune, () => texts.inboxDone[act]);
    } catch (problem) {
      this.message = refusal(problem);
      this.problems = problemsIn(problem as Problem);
    }
  }

  private async choose(conversations: number): Promise<void> {
    try {
      await studioClient.inboxLeast(this.kommune, conversations);
      await this.load(this.kommune, () => texts.leastChosen);
    } catch (problem) {
      this.message = refusal(problem);
    }
  }

  private async load(kommune: string, message: Said): Promise<void> {
    this.kommune = kommune;
    try {
      const [page, intents] = await Promise.all([
        studioClient.inbox(kommune || undefined),
        this.intents.length > 0 ? this.intents : studioClient.intents(kommune || undefined),
      ]);
      this.page = page;
      this.intents = intents;
      this.message = message;
    } catch (problem) {
      this.message = refusal(problem);
    }
  }
}

function look() {
  return css`
    :host {
      display: grid;
      gap: 0.75rem;
    }
    .whose {
      grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
      align-items: start;
    }
    .list {
      display: grid;
      gap: 0.75rem;
      list-style: none;
    }
    summary {
      min-height: 32px;
      cursor: pointer;
    }
  `;
}
