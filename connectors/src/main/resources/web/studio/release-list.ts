import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { note, refusal, type Said } from './said';
import './seed-view';
import { studioClient, type Me, type Release } from './studio-client';
import { basics } from './studio-styles';
import { dateTime, texts } from './studio-texts';

/** Releases, newest first; an approver or an administrator can go back to one. */
@customElement('release-list')
export class ReleaseList extends LitElement {
  static readonly styles = [basics, look()];

  @property({ attribute: false }) me?: Me;

  @state() private releases: Release[] = [];
  @state() private here = 0;
  @state() private returning?: number;
  @state() private message: Said = () => texts.loading;

  connectedCallback(): void {
    super.connectedCallback();
    void this.load('');
  }

  render(): TemplateResult {
    return html`
      <h2>${texts.releases}</h2>
      ${note(this.message)}
      <seed-view></seed-view>
      <ul>
        ${this.releases.map((release) => html`<li class="card form">${this.releaseView(release)}</li>`)}
      </ul>
    `;
  }

  private releaseView(release: Release): TemplateResult {
    const { number, by, at, why } = release;
    const mayRollBack = this.me?.roles.some((role) => role === 'approver' || role === 'admin');
    return html`
      <div class="buttons">
        <h3>${texts.release} ${number}</h3>
        ${number === this.here ? html`<span class="flag">${texts.here}</span>` : nothing}
        <span class="small">${by === 'seed' ? texts.seed : `${texts.by} ${by}`}, ${dateTime(at)}</span>
      </div>
      ${why ? html`<p lang="da">${why}</p>` : nothing}
      ${mayRollBack && number !== this.here ? this.returnView(number) : nothing}
    `;
  }

  private returnView(number: number): TemplateResult {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      void this.rollBack(number, String(new FormData(event.target as HTMLFormElement).get('why')));
    };
    return this.returning === number
      ? html`<form class="form" @submit=${submit}>
          <div class="field">
            <label for="return">${texts.rollBackWhy}</label>
            <input id="return" name="why" required maxlength="1000" autofocus />
          </div>
          <div class="buttons">
            <button class="danger">${texts.rollBack}</button>
            <button type="button" class="quiet" @click=${() => (this.returning = undefined)}>${texts.cancel}</button>
          </div>
        </form>`
      : html`<div><button @click=${() => (this.returning = number)}>${texts.rollBack}</button></div>`;
  }

  private async rollBack(number: number, why: string): Promise<void> {
    try {
      const release = await studioClient.rollBack(number, why);
      this.returning = undefined;
      await this.load(() => texts.published(release.number));
    } catch (problem) {
      this.message = refusal(problem);
    }
  }

  private async load(message: Said): Promise<void> {
    try {
      const { here, releases } = await studioClient.releases();
      this.here = here;
      this.releases = releases;
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
  `;
}
