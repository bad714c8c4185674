import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Problem } from '../shared/http';
import { problemList } from './problem-list';
import { diffView } from './diff-view';
import { foreseenView } from './foreseen-view';
import { problemsIn, studioClient, type ContentProblem, type Foreseen, type Task } from './studio-client';
import { basics } from './studio-styles';
import { dateTime, texts } from './studio-texts';

/** Everything under way: what waits for approval, and what is approved and may be published. */
@customElement('task-list')
export class TaskList extends LitElement {
  static readonly styles = [basics, look()];

  @state() private tasks: Task[] = [];
  /** Live text and proposed text by revision, where the change is shown. */
  @state() private changes: Record<number, [string, string]> = {};
  @state() private foreseen: Record<number, Foreseen> = {};
  /** The revision whose refusal waits for its reason. */
  @state() private refusing?: number;
  @state() private problems: ContentProblem[] = [];
  @state() private message = texts.loading;

  connectedCallback(): void {
    super.connectedCallback();
    void this.load('');
  }

  render(): TemplateResult {
    return html`
      <h2>${texts.tasks}</h2>
      <p class="note" role="status">${this.message || nothing}</p>
      ${problemList(this.problems)}
      ${this.tasks.length === 0 ? html`<p>${texts.noTasks}</p>` : nothing}
      <ul>
        ${this.tasks.map((task) => html`<li class="card form">${this.taskView(task)}</li>`)}
      </ul>
    `;
  }

  private taskView(task: Task): TemplateResult {
    const { revision } = task;
    const change = this.changes[revision.number];
    return html`
      <div class="buttons">
        <h3>${task.title}</h3>
        <span class="flag">${texts.state[revision.state]}</span>
        <span class="small">${revision.path} ${texts.by} ${revision.author}, ${dateTime(revision.at)}</span>
      </div>
      ${revision.why ? html`<p>${revision.why}</p>` : nothing}
      ${change ? diffView(...change) : nothing}
      ${this.foreseen[revision.number] ? foreseenView(this.foreseen[revision.number]) : nothing}
      ${this.refusing === revision.number ? this.refusalView(revision.number) : this.buttonsView(task, change === undefined)}
    `;
  }

  private buttonsView(task: Task, isHidden: boolean): TemplateResult {
    const { number, state } = task.revision;
    return html`<div class="buttons">
      ${isHidden ? html`<button @click=${() => this.show(task)}>${texts.whatChanged}</button>` : nothing}
      <button @click=${() => this.foresee(number)}>${texts.consequences}</button>
      ${task.mayWrite && state === 'draft'
        ? html`<button class="action" @click=${() => this.act(number, 'submit', texts.submitted)}>${texts.submit}</button>`
        : nothing}
      ${task.mayApprove && state === 'in-review'
        ? html`<button class="action" @click=${() => this.act(number, 'approve', texts.approved)}>${texts.approve}</button>
            <button class="danger" @click=${() => (this.refusing = number)}>${texts.refuse}</button>`
        : nothing}
      ${task.mayPublish && state === 'approved'
        ? html`<button class="action" @click=${() => this.publish(number)}>${texts.publish}</button>`
        : nothing}
      ${task.mayWrite
        ? html`<button class="quiet" @click=${() => this.act(number, 'drop', texts.dropped)}>${texts.drop}</button>`
        : nothing}
    </div>`;
  }

  private refusalView(number: number): TemplateResult {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const why = String(new FormData(event.target as HTMLFormElement).get('why'));
      void this.act(number, 'refuse', texts.refused, why);
    };
    return html`<form class="form" @submit=${submit}>
      <div class="field">
        <label for="refusal">${texts.refuseWhy}</label>
        <input id="refusal" name="why" required maxlength="1000" autofocus />
      </div>
      <div class="buttons">
        <button class="danger">${texts.refuse}</button>
        <button type="button" class="quiet" @click=${() => (this.refusing = undefined)}>${texts.cancel}</button>
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

  private async foresee(number: number): Promise<void> {
    this.message = texts.looking;
    try {
      this.foreseen = { ...this.foreseen, [number]: await studioClient.foresee([number]) };
      this.message = '';
    } catch (problem) {
      this.message = (problem as Problem).detail ?? String(problem);
      this.problems = problemsIn(problem as Problem);
    }
  }

  private act(number: number, act: 'submit' | 'approve' | 'refuse' | 'drop', done: string, why = ''): Promise<void> {
    return this.trying(async () => {
      await studioClient.act(number, act, why);
      return done;
    });
  }

  private publish(number: number): Promise<void> {
    return this.trying(async () => texts.published((await studioClient.publish([number], '')).number));
  }

  private async trying(work: () => Promise<string>): Promise<void> {
    this.problems = [];
    try {
      const done = await work();
      this.refusing = undefined;
      await this.load(done);
    } catch (problem) {
      this.message = (problem as Problem).detail ?? String(problem);
      this.problems = problemsIn(problem as Problem);
    }
  }

  private async load(message: string): Promise<void> {
    try {
      this.tasks = await studioClient.tasks();
      this.message = message;
    } catch (problem) {
      this.message = (problem as Problem).detail ?? String(problem);
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
  `;
}
