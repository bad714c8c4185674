import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Problem } from '../shared/http';
import { isOpen, startingFields } from './document-state';
import { editingTexts as texts, inDanish } from './editing-texts';
import { joiningTexts } from './joining-texts';
import { problemList } from './problem-list';
import { note, refusal, type Said } from './said';
import { sendOn } from './send-on';
import { problemsIn, studioClient, type ContentProblem, type Document, type Me } from './studio-client';
import { basics } from './studio-styles';

/** The pages that are not visited for a kommune's own answers: whole addresses, or how they begin. */
@customElement('pages-left-out')
export class PagesLeftOut extends LitElement {
  static readonly styles = [basics, look()];

  @property() kommune = '';
  @property({ attribute: false }) me?: Me;

  @state() private document?: Document;
  @state() private written = '';
  @state() private problems: ContentProblem[] = [];
  @state() private message: Said = '';
  @state() private isWorking = false;

  protected willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('kommune')) {
      void this.trying(() => this.load(''));
    }
  }

  render(): TemplateResult {
    const isFixed = !this.document?.mayWrite;
    return html`<details class="card">
      <summary>${this.me?.kommuner.length === 1 ? texts.leftOut : texts.leftOutOf(this.kommune)}</summary>
      <form class="form" novalidate @submit=${this.submit}>
        ${note(this.message)} ${problemList(this.problems)}
        <div class="field">
          <label for="left-out">${texts.leftOutAddresses}</label>
          <textarea
            id="left-out"
            rows="4"
            spellcheck="false"
            aria-describedby="left-out-hint"
            ?readonly=${isFixed}
            .value=${this.written}
            @input=${(event: InputEvent) => (this.written = (event.target as HTMLTextAreaElement).value)}
          ></textarea>
          <p id="left-out-hint" class="small">${texts.leftOutHint}</p>
        </div>
        ${isFixed
          ? nothing
          : html`<div>
              <button class="action" ?disabled=${this.isWorking}>
                ${this.document?.mayApprove ? texts.keepLeftOut : joiningTexts.submitAction}
              </button>
            </div>`}
      </form>
    </details>`;
  }

  private readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    const bad = this.addresses().find((line) => !isAddress(line));
    if (bad === undefined) {
      void this.trying(() => this.save(this.document!));
    } else {
      this.message = () => texts.badAddress(bad);
      this.renderRoot.querySelector('textarea')?.focus();
    }
  };

  private addresses(): string[] {
    return [...new Set(this.written.split(/\s+/).filter(Boolean))];
  }

  /** Published at once, unless that would publish what somebody else is writing. */
  private async save(document: Document): Promise<Said> {
    const { revision } = await studioClient.save({
      path: document.path,
      fields: { approver: 'seed', ...startingFields(document, this.me), pagesLeftOut: this.addresses() },
      basedOn: document.newest?.revision.number ?? 0,
      why: inDanish.leftOut,
    });
    if (isOpen(document)) {
      return this.load(() => texts.savedInDraft);
    }
    const release = await sendOn([revision.number], document.mayApprove, inDanish.leftOut);
    return this.load(() => (release === undefined ? joiningTexts.submitted : texts.leftOutKept));
  }

  private async load(message: Said): Promise<Said> {
    this.document = await studioClient.document(`kommuner/${this.kommune}/overlay.yaml`);
    this.written = ((startingFields(this.document, this.me)?.pagesLeftOut ?? []) as string[]).join('\n');
    return message;
  }

  private async trying(work: () => Promise<Said>): Promise<void> {
    this.problems = [];
    this.isWorking = true;
    try {
      this.message = await work();
    } catch (problem) {
      this.message = refusal(problem);
      this.problems = problemsIn(problem as Problem);
    }
    this.isWorking = false;
  }
}

function isAddress(line: string): boolean {
  return URL.canParse(line) && /^https:\/\/[A-Za-z0-9]/.test(line);
}

function look() {
  return css`
    summary {
      min-height: 32px;
      font-weight: 600;
      cursor: pointer;
    }
  `;
}
