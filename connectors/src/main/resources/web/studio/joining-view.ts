import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Problem } from '../shared/http';
import { startingFields } from './document-state';
import { badOrigin, formOf, kommuneWith, overlayWith, type JoiningForm } from './joining-form';
import { factsStep, hoursStep, lookStep, originsStep, type Steps } from './joining-steps';
import { inDanish, joiningTexts as texts } from './joining-texts';
import './membership-view';
import { problemList } from './problem-list';
import { readyCheck } from './ready-check';
import { note, refusal, type Said } from './said';
import './script-tag';
import { sendOn } from './send-on';
import {
  problemsIn,
  studioClient,
  type Completeness,
  type ContentProblem,
  type Document,
  type Fields,
  type Joining,
  type Kommune,
  type Me,
} from './studio-client';
import { basics } from './studio-styles';
import { texts as common } from './studio-texts';

/** How a kommune comes live: five steps on one page, a check of what is missing, and the way out. */
@customElement('joining-view')
export class JoiningView extends LitElement {
  static readonly styles = [basics, look()];

  @property() kommune = '';
  @property({ attribute: false }) kommuner: Kommune[] = [];
  @property({ attribute: false }) me?: Me;

  @state() private joining?: Joining;
  @state() private facts: Completeness['facts'] = [];
  @state() private documents?: [kommune: Document, overlay: Document];
  @state() private form?: JoiningForm;
  @state() private problems: ContentProblem[] = [];
  @state() private message: Said = () => common.loading;
  @state() private isWorking = false;

  protected willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('kommune')) {
      this.form = undefined;
      void this.trying(() => this.load());
    }
  }

  render(): TemplateResult {
    return html`
      <h2>${texts.title}</h2>
      <p>${texts.hint}</p>
      ${this.kommuner.length > 1 ? this.whoseView() : nothing}
      ${note(this.message)}
      ${this.joining && this.form ? this.pageView(this.joining, this.form) : nothing}
    `;
  }

  private whoseView(): TemplateResult {
    const go = (event: Event) => (location.hash = `#/tilslut/${(event.target as HTMLSelectElement).value}`);
    return html`<div class="field">
      <label for="whose">${common.kommune}</label>
      <select id="whose" @change=${go}>
        ${this.kommuner.map(
          ({ code, name }) => html`<option value=${code} ?selected=${code === this.code()}>${name}</option>`,
        )}
      </select>
    </div>`;
  }

  private pageView(joining: Joining, form: JoiningForm): TemplateResult {
    const isFixed = !this.documents?.[0].mayWrite;
    const changed = (change: Partial<JoiningForm>) => (this.form = { ...form, ...change });
    const steps: Steps = { form, facts: this.facts, isFixed, changed };
    return html`
      ${readyCheck(joining, this.name())}
      ${isFixed ? html`<p class="small">${texts.readOnly}</p>` : nothing}
      <form class="form" novalidate @submit=${this.submit}>
        ${factsStep(steps)} ${hoursStep(steps)} ${lookStep(steps)} ${originsStep(steps)}
        <section class="card form" aria-labelledby="step-publish">
          <h3 id="step-publish">${texts.publish}</h3>
          ${problemList(this.problems)}
          ${isFixed
            ? nothing
            : html`<div>
                <button class="action" ?disabled=${this.isWorking}>
                  ${this.mayApprove() ? texts.publishAction : texts.submitAction}
                </button>
              </div>`}
          <script-tag
            .kommune=${this.code()}
            .name=${this.name()}
            .phone=${form.facts['kommune.telefon'] ?? ''}
            .website=${form.website}
          ></script-tag>
        </section>
      </form>
      <membership-view .kommune=${this.code()} .joining=${joining} @moved=${this.renew}></membership-view>
    `;
  }

  private code(): string {
    return this.kommune || this.me?.kommuner[0] || this.kommuner[0]?.code || '';
  }

  private name(): string {
    return this.kommuner.find(({ code }) => code === this.code())?.name ?? this.code();
  }

  private mayApprove(): boolean {
    return this.documents?.every((document) => document.mayApprove) ?? false;
  }

  private readonly renew = () => void studioClient.joining(this.code()).then((joining) => (this.joining = joining));

  private async load(): Promise<Said> {
    const code = this.code();
    const [joining, { facts }, kommune, overlay] = await Promise.all([
      studioClient.joining(code),
      studioClient.completeness(code),
      studioClient.document(`kommuner/${code}/kommune.yaml`),
      studioClient.document(`kommuner/${code}/overlay.yaml`),
    ]);
    if (code === this.code()) {
      this.joining = joining;
      this.facts = facts;
      this.documents = [kommune, overlay];
      this.form = formOf(this.base(kommune), this.base(overlay));
    }
    return '';
  }

  private base(document: Document): Fields {
    return startingFields(document, this.me) ?? {};
  }

  private readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    const bad = badOrigin(this.form!);
    if (bad === undefined) {
      void this.trying(() => this.publish());
    } else {
      this.message = () => texts.badOrigin(bad);
      this.renderRoot.querySelector<HTMLElement>('#origins')?.focus();
    }
  };

  /** Keeps what is new as drafts and asks for approval; who may approve says yes and publishes. */
  private async publish(): Promise<Said> {
    this.message = () => texts.working;
    const revisions = await this.save();
    if (revisions.length === 0) {
      return () => texts.unchanged;
    }
    const release = await sendOn(revisions, this.mayApprove(), inDanish.why);
    await this.load();
    return release === undefined ? () => texts.submitted : () => texts.published(release);
  }

  private async save(): Promise<number[]> {
    const form = this.form!;
    const [kommune, overlay] = this.documents!;
    const [facts, own] = [this.base(kommune), this.base(overlay)];
    const unchanged = formOf(facts, own);
    return [
      ...(await this.saveOne(kommune, kommuneWith(facts, form), kommuneWith(facts, unchanged))),
      ...(await this.saveOne(overlay, overlayWith(own, form), overlayWith(own, unchanged))),
    ];
  }

  private async saveOne({ path, newest }: Document, fields: Fields, before: Fields): Promise<number[]> {
    const isLive = newest?.revision.state === 'published';
    if (JSON.stringify(fields) === JSON.stringify(before) && isLive) {
      return [];
    }
    const written = { path, fields, basedOn: newest?.revision.number ?? 0, why: inDanish.why };
    return [(await studioClient.save(written)).revision.number];
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

function look() {
  return css`
    :host {
      display: grid;
      gap: 0.75rem;
    }
    .days {
      display: grid;
      gap: 0.5rem;
    }
    .day {
      display: grid;
      grid-template-columns: minmax(4.5rem, 6rem) minmax(0, 9rem) auto minmax(0, 9rem);
      align-items: center;
      gap: 0.5rem;
    }
    input[type='color'] {
      width: 4rem;
      padding: 0.2rem;
    }
    .launcher {
      padding: 0.7rem 1.2rem;
      border-radius: 2rem;
      font-weight: 600;
    }
  `;
}
