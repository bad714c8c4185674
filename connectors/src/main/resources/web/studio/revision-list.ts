import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { diffView } from './diff-view';
import { studioClient, type Revision, type Version } from './studio-client';
import { basics } from './studio-styles';
import { dateTime, texts } from './studio-texts';

/** Goes back to a revision: its fields are put into the editor, to be saved as a new draft. */
export class Restore extends Event {
  constructor(readonly version: Version) {
    super('restore');
  }
}

/** A document's revisions: any two compared word by word, and a way back to one. */
@customElement('revision-list')
export class RevisionList extends LitElement {
  static readonly styles = [basics, look()];

  @property() path = '';
  @property({ type: Boolean }) mayWrite = false;

  @state() private revisions: Revision[] = [];
  @state() private earlier?: number;
  @state() private later?: number;
  @state() private compared?: [string, string];

  protected willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('path') && this.path) {
      void this.load();
    }
  }

  render(): TemplateResult {
    return html`<details class="card">
      <summary>${texts.revisions(this.revisions.length)}</summary>
      <div class="form">
        <ul>
          ${this.revisions.map((revision) => this.lineView(revision))}
        </ul>
        ${this.compared ? diffView(...this.compared) : nothing}
      </div>
    </details>`;
  }

  private lineView({ number, author, at, state, why, approver }: Revision): TemplateResult {
    const choice = (name: 'earlier' | 'later', label: string) =>
      html`<label class="choice">
        <input type="radio" name=${name} .checked=${this[name] === number} @change=${() => this.choose(name, number)} />
        ${label}
      </label>`;
    return html`<li>
      <div class="buttons">
        ${choice('earlier', texts.before)} ${choice('later', texts.after)}
        <span>${texts.release} ${number}</span>
        <span class="flag">${texts.state[state]}</span>
        <span class="small">
          ${texts.by} ${author}, ${dateTime(at)}${approver ? `, ${texts.approvedBy} ${approver}` : ''}
        </span>
        ${this.mayWrite
          ? html`<button class="quiet" @click=${() => this.restore(number)}>${texts.restore}</button>`
          : nothing}
      </div>
      ${why ? html`<p class="small" lang="da">${why}</p>` : nothing}
    </li>`;
  }

  private async load(): Promise<void> {
    this.compared = undefined;
    this.revisions = await studioClient.history(this.path);
    this.later = this.revisions[0]?.number;
    this.earlier = this.revisions[1]?.number;
    await this.compare();
  }

  private choose(name: 'earlier' | 'later', number: number): void {
    this[name] = number;
    void this.compare();
  }

  private async compare(): Promise<void> {
    if (this.earlier !== undefined && this.later !== undefined) {
      const [before, after] = await Promise.all([
        studioClient.revision(this.earlier),
        studioClient.revision(this.later),
      ]);
      this.compared = [before.version.text, after.version.text];
    }
  }

  private async restore(number: number): Promise<void> {
    this.dispatchEvent(new Restore((await studioClient.revision(number)).version));
  }
}

function look() {
  return css`
    summary {
      min-height: 32px;
      cursor: pointer;
      font-weight: 600;
    }
    ul {
      display: grid;
      gap: 0.5rem;
      max-height: 20rem;
      overflow-y: auto;
      list-style: none;
    }
  `;
}
