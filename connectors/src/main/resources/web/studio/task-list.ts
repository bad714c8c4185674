import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Problem } from '../shared/http';
import { addressOf } from './document-address';
import { editingTexts } from './editing-texts';
import { planForm, planList } from './plan-list';
import './offer-list';
import { problemList } from './problem-list';
import { diffView } from './diff-view';
import { foreseenView, progressView } from './foreseen-view';
import { pageReasons } from './page-reasons';
import './pages-left-out';
import { note, refusal, type Said } from './said';
import {
  problemsIn,
  studioClient,
  type ContentProblem,
  type Foreseen,
  type Me,
  type PageReason,
  type Plan,
  type Progress,
  type ReviewDue,
  type State,
  type Task,
} from './studio-client';
import { basics } from './studio-styles';
import { dateTime, day, texts } from './studio-texts';

const OPEN: State[] = ['draft', 'in-review', 'approved'];

/** Everything under way: what waits for approval, and what is approved and may be published. */
@customElement('task-list')
export class TaskList extends LitElement {
  static readonly styles = [basics, look()];

  @property({ attribute: false }) me?: Me;

  @state() private tasks: Task[] = [];
  @state() private reviews: ReviewDue[] = [];
  @state() private plans: Plan[] = [];
  @state() private pages: PageReason[] = [];
  /** Live text and proposed text by revision, where the change is shown. */
  @state() private changes: Record<number, [string, string]> = {};
  @state() private foreseen: Record<number, Foreseen> = {};
  /** How far the report on a revision is, while it is made. */
  @state() private progress: Record<number, Progress | undefined> = {};
  /** The revision that loses too much, and waits for the reason why it is right all the same. */
  @state() private excusing?: number;
  /** The revision whose refusal waits for its reason. */
  @state() private refusing?: number;
  @state() private problems: ContentProblem[] = [];
  @state() private message: Said = () => texts.loading;

  connectedCallback(): void {
    super.connectedCallback();
    void this.load('');
  }

  render(): TemplateResult {
    return html`
      <h2>${texts.tasks}</h2>
      ${note(this.message)}
      ${problemList(this.problems)}
      ${this.tasks.length === 0 ? html`<p>${texts.noTasks}</p>` : nothing}
      <ul>
        ${this.tasks.map((task) => html`<li class="card form">${this.taskView(task)}</li>`)}
      </ul>
      <offer-list waiting @moved=${() => this.load('')}></offer-list>
      ${planList(this.plans, (plan) => this.cancel(plan))} ${this.reviewsView()}
      ${pageReasons(this.pages, (reason) => this.pageStillRight(reason))}
      ${this.me?.kommuner.map((code) => html`<pages-left-out .kommune=${code} .me=${this.me}></pages-left-out>`)}
    `;
  }

  private reviewsView(): TemplateResult {
    return html`<section class="form" aria-labelledby="reviews">
      <h2 id="reviews">${texts.reviews}</h2>
      <p class="small">${this.reviews.length === 0 ? texts.noReviews : texts.reviewsHint}</p>
      <ul class="dates">
        ${this.reviews.map(
          ({ path, intent, title, reviewBy, checkedOn, isOverdue }) =>
            html`<li>
              <a href="#/svar/${intent}${path.startsWith('kommuner/') ? `/${path.slice(9, 13)}` : ''}" lang="da">${title}</a>
              ${isOverdue ? html`<span class="flag">${texts.overdue}</span>` : nothing}
              <span class="small">
                ${texts.reviewBy} ${day(reviewBy)}${checkedOn ? `, ${texts.checkedOn(day(checkedOn))}` : nothing}
              </span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private taskView(task: Task): TemplateResult {
    const { revision } = task;
    const change = this.changes[revision.number];
    const address = addressOf(revision.path);
    return html`
      <div class="buttons">
        <h3 lang="da">${address ? html`<a href=${address}>${task.title}</a>` : task.title}</h3>
        <span class="flag">${texts.state[revision.state]}</span>
        ${task.removes ? html`<span class="flag">${editingTexts.removes}</span>` : nothing}
        <span class="small">${revision.path} ${texts.by} ${revision.author}, ${dateTime(revision.at)}</span>
      </div>
      ${revision.why ? html`<p lang="da">${revision.why}</p>` : nothing}
      ${change ? diffView(...change) : nothing}
      ${this.foreseen[revision.number] ? foreseenView(this.foreseen[revision.number]) : nothing}
      ${this.progress[revision.number] ? progressView(this.progress[revision.number]!) : nothing}
      ${this.formView(task, change === undefined)}
    `;
  }

  private formView(task: Task, isHidden: boolean): TemplateResult {
    const { number } = task.revision;
    if (this.refusing === number) {
      return this.reasonView(texts.refuseWhy, texts.refuse, (why) => this.act(number, 'refuse', () => texts.refused, why));
    }
    return this.excusing === number
      ? this.reasonView(texts.gateWhy, texts.publishAnyway, (why) => this.publish(number, why))
      : this.buttonsView(task, isHidden);
  }

  private buttonsView(task: Task, isHidden: boolean): TemplateResult {
    const { number, state } = task.revision;
    return html`<div class="buttons">
      ${isHidden ? html`<button @click=${() => this.show(task)}>${texts.whatChanged}</button>` : nothing}
      <button @click=${() => this.foresee(number)}>${texts.consequences}</button>
      ${task.mayWrite && state === 'draft'
        ? html`<button class="action" @click=${() => this.act(number, 'submit', () => texts.submitted)}>${texts.submit}</button>`
        : nothing}
      ${task.mayApprove && state === 'in-review'
        ? html`<button class="action" @click=${() => this.act(number, 'approve', () => texts.approved)}>${texts.approve}</button>
            <button class="danger" @click=${() => (this.refusing = number)}>${texts.refuse}</button>`
        : nothing}
      ${task.mayPublish && state === 'approved'
        ? html`<button class="action" @click=${() => this.publish(number)}>${texts.publish}</button>
            ${planForm(`due-${number}`, texts.publishLater, (due) => this.publishLater(number, due))}`
        : nothing}
      ${task.mayWrite
        ? html`<button class="quiet" @click=${() => this.act(number, 'drop', () => texts.dropped)}>${texts.drop}</button>`
        : nothing}
    </div>`;
  }

  private reasonView(question: string, action: string, act: (why: string) => Promise<void>): TemplateResult {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      void act(String(new FormData(event.target as HTMLFormElement).get('why')));
    };
    const cancel = () => {
      this.refusing = undefined;
      this.excusing = undefined;
    };
    return html`<form class="form" @submit=${submit}>
      <div class="field">
        <label for="reason">${question}</label>
        <input id="reason" name="why" required maxlength="1000" autofocus />
      </div>
      <div class="buttons">
        <button class="danger">${action}</button>
        <button type="button" class="quiet" @click=${cancel}>${texts.cancel}</button>
      </div>
    </form>`;
  }

  private async show({ revision }: Task): Promise<void> {
    const [document, proposed] = await Promise.all([
      studioClient.document(revision.path),
      studioClient.revision(revision.number),
    ]);
    this.changes = { ...this.changes, [revision.number]: [document.live?.text ?? '', proposed.version.text] };
  }

  /** A new intent and its checks hold only together. */
  private together(number: number, states: State[]): number[] {
    const revisions = this.tasks.map(({ revision }) => revision);
    const intentOf = (path = '') => path.replace(/(\.checks)?\.yaml$/, '');
    const intent = intentOf(revisions.find((one) => one.number === number)?.path);
    return revisions
      .filter((one) => one.number === number || (intentOf(one.path) === intent && states.includes(one.state)))
      .map((one) => one.number);
  }

  private async foresee(number: number): Promise<void> {
    this.message = () => texts.looking;
    const tell = (now?: Progress) => (this.progress = { ...this.progress, [number]: now });
    try {
      this.foreseen = { ...this.foreseen, [number]: await studioClient.foresee(this.together(number, OPEN), tell) };
      this.message = '';
    } catch (problem) {
      this.message = refusal(problem);
      this.problems = problemsIn(problem as Problem);
    }
    tell();
  }

  private act(number: number, act: 'submit' | 'approve' | 'refuse' | 'drop', done: Said, why = ''): Promise<void> {
    return this.trying(async () => {
      await studioClient.act(number, act, why);
      return done;
    });
  }

  /** An approver may publish what loses too much, for a written reason. */
  private publish(number: number, why = ''): Promise<void> {
    this.message = () => texts.publishing;
    return this.trying(async () => {
      try {
        const release = await studioClient.publish(this.together(number, ['approved']), why);
        return () => texts.published(release.number);
      } catch (problem) {
        const isGate = (problem as Problem).kind === 'below-the-gate';
        this.excusing = isGate && this.me?.roles.includes('approver') ? number : undefined;
        throw problem;
      }
    });
  }

  private publishLater(revision: number, due: string): Promise<void> {
    return this.trying(async () => {
      await studioClient.plan({ revision, due, why: '' });
      return () => texts.planned;
    });
  }

  private cancel({ number }: Plan): Promise<void> {
    return this.trying(async () => {
      await studioClient.cancelPlan(number);
      return () => texts.planCancelled;
    });
  }

  private pageStillRight(reason: PageReason): Promise<void> {
    return this.trying(async () => {
      await studioClient.pageStillRight(reason);
      return () => texts.pageSeen;
    });
  }

  private async trying(work: () => Promise<Said>): Promise<void> {
    this.problems = [];
    try {
      const done = await work();
      this.refusing = undefined;
      this.excusing = undefined;
      await this.load(done);
    } catch (problem) {
      this.message = refusal(problem);
      this.problems = problemsIn(problem as Problem);
    }
  }

  private async load(message: Said): Promise<void> {
    try {
      [this.tasks, this.reviews, this.plans, this.pages] = await Promise.all([
        studioClient.tasks(),
        studioClient.reviews(),
        studioClient.plans(),
        studioClient.pages(),
      ]);
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
    ul {
      display: grid;
      gap: 0.75rem;
      list-style: none;
    }
    .dates {
      gap: 1px;
    }
    .dates li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.15rem 0.75rem;
      padding: 0.5rem 0.75rem;
      background: var(--surface);
    }
    .dates .what,
    .dates a {
      flex: 1 1 16rem;
      min-height: 24px;
    }
  `;
}
