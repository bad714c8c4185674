import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Draft } from './draft';
import { draftButtons, stateFlag } from './draft-view';
import { isThere } from './document-state';
import { editingTexts } from './editing-texts';
import { commonFields, overlayFields, type Change } from './editor-fields';
import { englishFields, englishOf } from './english-fields';
import { marksView } from './marks-view';
import { problemList } from './problem-list';
import { removalForm, removalNotice } from './removal-view';
import { type Restore } from './revision-list';
import './revision-list';
import { note, refusal } from './said';
import { studioClient, type Document, type Fields, type Kommune, type Me, type MergedAnswer } from './studio-client';
import { basics, sides } from './studio-styles';
import { texts } from './studio-texts';
import { mergedView } from './tried-view';
import './try-view';
import './withdrawal-view';
import { writingTexts } from './writing-texts';

const YEAR_MILLIS = 365 * 86_400_000;

/** One answer: the common text, a kommune's own, or what it says otherwise, with what the citizen then reads. */
@customElement('answer-editor')
export class AnswerEditor extends LitElement {
  static readonly styles = [basics, sides, look()];

  @property() intent = '';
  /** Empty for the common text. With one it is what the kommune says otherwise, or an intent of its own. */
  @property() kommune = '';
  @property({ attribute: false }) kommuner: Kommune[] = [];
  @property({ attribute: false }) me?: Me;

  /** The common text, where the kommune says otherwise; it has no intent of its own of that id. */
  @state() private common?: Document;
  @state() private shownFor = '';
  @state() private answer?: MergedAnswer;
  /** Whether the server has said what the citizen reads. */
  @state() private isShown = false;
  private readonly draft = new Draft(this, () => this.preview());

  protected willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('intent') || changed.has('kommune')) {
      void this.load();
    }
  }

  render(): TemplateResult {
    const { document, message, problems } = this.draft;
    if (!document) {
      return note(message || (() => texts.loading));
    }
    if (!document.live && !document.newest && !document.mayWrite) {
      return html`<p><a href="#/svar">${texts.back}</a></p>
        <h2>${this.intent}</h2>
        <p>${editingTexts.noIntent}</p>`;
    }
    return html`
      <p><a href="#/svar">${texts.back}</a></p>
      <div class="head">
        <h2 lang="da">${String(this.shownFields().title || editingTexts.newIntent)}</h2>
        <span class="small">${this.intent}</span>
        ${stateFlag(this.draft)}
      </div>
      ${note(message)} ${removalNotice(this.draft)}
      <div class="sides">
        <section class="card form" aria-label=${this.sideTitle()}>
          <h3>${this.sideTitle()}</h3>
          ${document.mayWrite ? nothing : html`<p class="small">${texts.readOnly}</p>`}
          ${document.live || this.common ? nothing : html`<p class="small">${editingTexts.newHint}</p>`}
          ${this.fieldsView(document)}
          ${problemList(problems)} ${draftButtons(this.draft)}
        </section>
        <div class="form">${this.previewView()} ${this.englishView(document)} ${this.tryView()}</div>
      </div>
      ${this.common
        ? nothing
        : html`<withdrawal-view .document=${document} @moved=${() => this.draft.load()}></withdrawal-view>`}
      ${this.kommune && !this.common
        ? removalForm(this.draft, editingTexts.removeIntent, editingTexts.removeIntentHint)
        : nothing}
      <revision-list .path=${document.path} .mayWrite=${this.draft.mayWrite} @restore=${this.restore}></revision-list>
    `;
  }

  private readonly restore = (event: Restore) => this.draft.restore(event.version);

  private sideTitle(): string {
    const name = this.kommuner.find(({ code }) => code === this.kommune)?.name;
    if (!name) {
      return texts.common;
    }
    return this.common ? texts.own(name) : editingTexts.onlyIn(name);
  }

  private shownFields(): Fields {
    return (this.common ? this.common.live?.fields : this.draft.fields) ?? {};
  }

  private readonly put = (name: string, value: unknown) =>
    this.draft.change({ ...this.draft.fields, [name]: value }, name);

  private fieldsView(document: Document): TemplateResult {
    const isFixed = !this.draft.mayWrite;
    return this.common
      ? overlayFields(this.change(), isFixed, (change) => this.draft.change(this.withChange(change), 'change'))
      : html`${marksView(document, this.draft.fields.answer, document.live?.fields.answer)}
        ${commonFields(this.intent, this.kommune, this.draft.fields, isFixed, this.put)}`;
  }

  /** What this kommune's document says about this intent. */
  private change(): Change {
    return ((this.draft.fields.changes ?? {}) as Record<string, Change>)[this.intent] ?? {};
  }

  private withChange(change: Change): Fields {
    const changes = { ...((this.draft.fields.changes ?? {}) as Record<string, Change>) };
    if (Object.values(change).some((value) => value)) {
      changes[this.intent] = change;
    } else {
      delete changes[this.intent];
    }
    return { ...this.draft.fields, changes };
  }

  private previewView(): TemplateResult {
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
      ${this.answer ? mergedView(this.answer) : html`<p>${this.isShown ? texts.noAnswer : texts.loading}</p>`}
    </section>`;
  }

  private englishView(document: Document): TemplateResult | typeof nothing {
    return this.common
      ? nothing
      : html`<details class="card" ?open=${englishOf(this.draft.fields) !== undefined}>
          <summary><h3>${writingTexts.english}</h3></summary>
          <div class="form">${englishFields(this.intent, this.draft.fields, { ...document, mayWrite: this.draft.mayWrite }, this.put)}</div>
        </details>`;
  }

  private tryView(): TemplateResult {
    return html`<details class="card">
      <summary><h3>${writingTexts.tryDraft}</h3></summary>
      <div class="form">
        <p class="small">${writingTexts.tryDraftHint}</p>
        <try-view
          .kommuner=${this.kommuner}
          .kommune=${this.kommune}
          .draft=${() => this.draft.written()}
        ></try-view>
      </div>
    </details>`;
  }

  private async load(): Promise<void> {
    const folder = this.kommune ? `kommuner/${this.kommune}/local` : 'common';
    const path = `${folder}/${this.intent.replace('.', '/')}.yaml`;
    try {
      this.common = this.kommune ? await this.commonUnder(path) : undefined;
    } catch (problem) {
      this.draft.tell(refusal(problem));
      return;
    }
    await (this.common
      ? this.draft.open(`kommuner/${this.kommune}/overlay.yaml`, this.me, { approver: 'seed' })
      : this.draft.open(path, this.me, this.newFields(), path.replace(/yaml$/, 'checks.yaml')));
  }

  /** The common text a kommune may say otherwise; undefined where it has an intent of its own, or nobody has it. */
  private async commonUnder(own: string): Promise<Document | undefined> {
    const [common, local] = await Promise.all([
      studioClient.document(`common/${this.intent.replace('.', '/')}.yaml`),
      studioClient.document(own),
    ]);
    return common.live && !isThere(local) ? common : undefined;
  }

  /** An intent nobody has written yet. */
  private newFields(): Fields {
    return {
      id: this.intent,
      title: '',
      answer: '',
      owner: 'kommune',
      authority: '',
      reviewBy: new Date(Date.now() + YEAR_MILLIS).toISOString().slice(0, 10),
      approver: 'seed',
      utterances: [],
    };
  }

  private showFor(kommune: string): void {
    this.shownFor = kommune;
    void this.preview();
  }

  private async preview(): Promise<void> {
    try {
      const kommune = this.kommune || this.shownFor || undefined;
      const { answer, problems } = await studioClient.preview(this.draft.written(), this.intent, kommune);
      this.answer = answer ?? this.answer;
      this.isShown = true;
      this.draft.problems = problems;
    } catch (problem) {
      this.draft.tell(refusal(problem));
    }
  }
}

function look() {
  return css`
    summary {
      min-height: 32px;
      font-weight: 600;
      cursor: pointer;
    }
    summary h3 {
      display: inline;
    }
    details .form {
      margin-block-start: 0.75rem;
    }
    .bubble {
      max-width: 22rem;
      padding: 0.8rem 1rem;
      border-radius: 12px;
      background: var(--page);
    }
  `;
}
