import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Problem } from '../shared/http';
import { link, markdown } from '../shared/markdown';
import { commonFields, overlayFields, type Change } from './editor-fields';
import { problemList } from './problem-list';
import { type Restore } from './revision-list';
import './revision-list';
import {
  problemsIn,
  studioClient,
  type ContentProblem,
  type Document,
  type Fields,
  type Kommune,
  type Me,
  type MergedAnswer,
  type Written,
} from './studio-client';
import { basics } from './studio-styles';
import { texts } from './studio-texts';
import './withdrawal-view';

const PREVIEW_AFTER_MILLIS = 600;

/** One answer: the common text, or what a kommune says otherwise, with what the citizen then reads. */
@customElement('answer-editor')
export class AnswerEditor extends LitElement {
  static readonly styles = [basics, look()];

  @property() intent = '';
  /** Empty for the common text. */
  @property() kommune = '';
  @property({ attribute: false }) kommuner: Kommune[] = [];
  @property({ attribute: false }) me?: Me;

  @state() private document?: Document;
  @state() private common?: Document;
  @state() private fields: Fields = {};
  @state() private why = '';
  @state() private shownFor = '';
  @state() private answer?: MergedAnswer;
  /** Whether the server has said what the citizen reads. */
  @state() private isShown = false;
  @state() private problems: ContentProblem[] = [];
  @state() private message = '';
  private waiting = 0;
  private working = Promise.resolve();

  protected willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('intent') || changed.has('kommune')) {
      void this.load();
    }
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.waiting);
  }

  render(): TemplateResult {
    const { document } = this;
    if (!document) {
      return html`<p role="status">${this.message || texts.loading}</p>`;
    }
    const revision = document.newest?.revision;
    return html`
      <p><a href="#/svar">${texts.back}</a></p>
      <div class="head">
        <h2>${String(this.commonFieldsNow().title ?? this.intent)}</h2>
        <span class="small">${this.intent}</span>
        ${revision ? html`<span class="flag">${texts.state[revision.state]}</span>` : nothing}
      </div>
      <p class="note" role="status">${this.message || nothing}</p>
      <div class="sides">
        <section class="card form" aria-label=${this.sideTitle()}>
          <h3>${this.sideTitle()}</h3>
          ${document.mayWrite ? nothing : html`<p class="small">${texts.readOnly}</p>`} ${this.fieldsView()}
          ${problemList(this.problems)} ${this.buttonsView()}
        </section>
        ${this.previewView()}
      </div>
      ${this.kommune ? nothing : html`<withdrawal-view .document=${document} @moved=${() => this.load()}></withdrawal-view>`}
      <revision-list .path=${document.path} .mayWrite=${document.mayWrite} @restore=${this.restore}></revision-list>
    `;
  }

  private readonly restore = (event: Restore) => this.changed(event.version.fields);

  private sideTitle(): string {
    const name = this.kommuner.find(({ code }) => code === this.kommune)?.name;
    return name ? texts.own(name) : texts.common;
  }

  private commonFieldsNow(): Fields {
    return (this.kommune ? this.common?.live?.fields : this.fields) ?? {};
  }

  private fieldsView(): TemplateResult {
    const { document } = this;
    const isFixed = !document?.mayWrite;
    return this.kommune
      ? overlayFields(this.change(), isFixed, (change) => this.changed(this.withChange(change)))
      : commonFields(this.intent, this.fields, isFixed, (name, value) => this.changed({ ...this.fields, [name]: value }));
  }

  /** What this kommune's document says about this intent. */
  private change(): Change {
    return ((this.fields.changes ?? {}) as Record<string, Change>)[this.intent] ?? {};
  }

  private withChange(change: Change): Fields {
    const changes = { ...((this.fields.changes ?? {}) as Record<string, Change>) };
    if (Object.values(change).some((value) => value)) {
      changes[this.intent] = change;
    } else {
      delete changes[this.intent];
    }
    return { ...this.fields, changes };
  }

  private buttonsView(): TemplateResult {
    const { document } = this;
    const state = document?.newest?.revision.state;
    return html`
      ${document?.mayWrite
        ? html`<div class="field">
            <label for="why">${texts.why}</label>
            <input id="why" maxlength="1000" .value=${this.why} @input=${(e: InputEvent) => (this.why = value(e))} />
          </div>`
        : nothing}
      <div class="buttons">
        ${document?.mayWrite ? html`<button class="action" @click=${this.save}>${texts.save}</button>` : nothing}
        ${document?.mayWrite && state === 'draft'
          ? html`<button @click=${() => this.act('submit', texts.submitted)}>${texts.submit}</button>`
          : nothing}
        ${document?.mayPublish && state === 'approved'
          ? html`<button @click=${this.publish}>${texts.publish}</button>`
          : nothing}
        ${state === 'in-review' ? html`<a href="#/opgaver">${texts.tasks}</a>` : nothing}
        ${this.isKept() ? html`<button class="quiet" @click=${this.forget}>${texts.forget}</button>` : nothing}
      </div>
    `;
  }

  private previewView(): TemplateResult {
    const { answer } = this;
    return html`<section class="card form" aria-label=${texts.preview}>
      <h3>${texts.preview}</h3>
      ${this.kommune
        ? nothing
        : html`<div class="field">
            <label for="shown-for">${texts.previewFor}</label>
            <select id="shown-for" @change=${(event: Event) => this.showFor((event.target as HTMLSelectElement).value)}>
              <option value="">${texts.allKommuner}</option>
              ${this.kommuner.map(({ code, name }) => html`<option value=${code}>${name}</option>`)}
            </select>
          </div>`}
      ${answer
        ? html`<div class="bubble text">
            ${answer.handledHere ? nothing : html`<p><span class="flag">${texts.notHandled}</span></p>`}
            ${markdown(answer.text)} ${answer.links.map(({ title, url }) => html`<p>${link(url, title)}</p>`)}
          </div>`
        : html`<p>${this.isShown ? texts.noAnswer : texts.loading}</p>`}
    </section>`;
  }

  private async load(): Promise<void> {
    const path = this.path();
    try {
      const common = `common/${this.intent.replace('.', '/')}.yaml`;
      this.common = this.kommune ? await studioClient.document(common) : undefined;
      this.document = await studioClient.document(path);
      this.message = '';
    } catch (problem) {
      this.document = undefined;
      this.message = (problem as Problem).detail ?? texts.loading;
      return;
    }
    const kept = localStorage.getItem(this.keptAs());
    this.fields = kept ? (JSON.parse(kept) as Fields) : { ...this.startingFields(this.document) };
    this.message = kept ? texts.keptFound : '';
    await this.preview();
  }

  /** The newest revision, but for one that was given up, or refused somebody else. */
  private startingFields({ live, newest }: Document): Fields {
    const { state, author } = newest?.revision ?? {};
    const isLeft = state === 'dropped' || (state === 'refused' && author !== this.me?.username);
    return (isLeft ? live?.fields : newest?.fields) ?? { approver: 'seed' };
  }

  private path(): string {
    return this.kommune ? `kommuner/${this.kommune}/overlay.yaml` : `common/${this.intent.replace('.', '/')}.yaml`;
  }

  private keptAs(): string {
    return `studio:${this.path()}:${this.document?.newest?.revision.number ?? 0}`;
  }

  private isKept(): boolean {
    return localStorage.getItem(this.keptAs()) !== null;
  }

  private changed(fields: Fields): void {
    this.fields = fields;
    localStorage.setItem(this.keptAs(), JSON.stringify(fields));
    this.message = texts.kept;
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => this.preview(), PREVIEW_AFTER_MILLIS);
  }

  private readonly forget = () => {
    localStorage.removeItem(this.keptAs());
    void this.load();
  };

  private showFor(kommune: string): void {
    this.shownFor = kommune;
    void this.preview();
  }

  private written(): Written {
    return {
      path: this.path(),
      fields: withoutEmptyLines(this.fields),
      basedOn: this.document?.newest?.revision.number ?? 0,
      why: this.why,
    };
  }

  private async preview(): Promise<void> {
    try {
      const kommune = this.kommune || this.shownFor || undefined;
      const { answer, problems } = await studioClient.preview(this.written(), this.intent, kommune);
      this.answer = answer ?? this.answer;
      this.isShown = true;
      this.problems = problems;
    } catch (problem) {
      this.message = (problem as Problem).detail ?? '';
    }
  }

  private readonly save = () =>
    this.trying(async () => {
      const before = this.keptAs();
      const { warnings } = await studioClient.save(this.written());
      localStorage.removeItem(before);
      this.why = '';
      await this.load();
      this.problems = warnings;
      return texts.saved;
    });

  private act(act: 'submit' | 'drop', done: string): Promise<void> {
    return this.trying(async () => {
      await studioClient.act(this.document!.newest!.revision.number, act, '');
      await this.load();
      return done;
    });
  }

  private readonly publish = () =>
    this.trying(async () => {
      const { number } = await studioClient.publish([this.document!.newest!.revision.number], '');
      await this.load();
      return texts.published(number);
    });

  /** One after another, so that each acts on what the one before made and its word is read. */
  private trying(work: () => Promise<string>): Promise<void> {
    this.working = this.working.then(() => this.told(work));
    return this.working;
  }

  private async told(work: () => Promise<string>): Promise<void> {
    try {
      this.message = await work();
    } catch (problem) {
      this.message = (problem as Problem).detail ?? String(problem);
      this.problems = problemsIn(problem as Problem);
    }
  }
}

/** Whoever writes a list ends its last line. */
function withoutEmptyLines(fields: Fields): Fields {
  const { utterances } = fields;
  return Array.isArray(utterances)
    ? { ...fields, utterances: utterances.map(String).filter((line) => line.trim()) }
    : fields;
}

function value(event: InputEvent): string {
  return (event.target as HTMLInputElement).value;
}

function look() {
  return css`
    :host {
      display: grid;
      gap: 0.75rem;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 1rem;
    }
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
      gap: 0.75rem;
      align-items: start;
    }
    .bubble {
      max-width: 22rem;
      padding: 0.8rem 1rem;
      border-radius: 12px;
      background: var(--page);
    }
  `;
}
