import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Problem } from '../shared/http';
import '../shared/provider-link';
import './answer-editor';
import './crisis-view';
import './guide-editor';
import './guide-list';
import { guideTexts } from './guide-texts';
import './history-view';
import './inbox-view';
import './intent-list';
import { joiningTexts } from './joining-texts';
import './joining-view';
import './kommune-view';
import { languageSwitch } from './language-switch';
import './release-list';
import { note, refusal, type Said } from './said';
import { studioClient, type Kommune, type Me } from './studio-client';
import { basics, colours } from './studio-styles';
import { texts } from './studio-texts';
import './task-list';
import './try-view';

/** What the address says is shown: #/svar, #/svar/pas.forny/0999, #/guider/pas.hvilket, #/opgaver, #/tilslut/0999. */
interface Place {
  part: string;
  intent?: string;
  kommune?: string;
}

const parts = (): [string, string][] => [
  ['svar', texts.intents],
  ['guider', guideTexts.guides],
  ['opgaver', texts.tasks],
  ['indbakke', texts.inbox],
  ['proev', texts.tryIt],
  ['kommuner', texts.kommunePart],
  ['tilslut', joiningTexts.title],
  ['udgivelser', texts.releases],
  ['akut', texts.crisisPart],
  ['historik', texts.history],
];

/** The studio: who is logged in, and the part the address names. */
@customElement('studio-page')
export class StudioPage extends LitElement {
  static readonly styles = [colours, basics, frame()];

  @state() private me?: Me;
  @state() private kommuner: Kommune[] = [];
  @state() private session: 'unknown' | 'out' | 'in' | 'stranger' = 'unknown';
  @state() private message: Said = '';
  @state() private place = placeNow();

  connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.onMove);
    void this.start(() => studioClient.me());
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.onMove);
  }

  render(): TemplateResult {
    switch (this.session) {
      case 'unknown':
        return html`<main class="alone"><p role="status">${texts.loading}</p></main>`;
      case 'out':
        return this.logInView();
      case 'stranger':
        return html`<main class="alone">
          <div class="card form">
            <p>${texts.noAccess}</p>
            <div class="buttons">
              <button @click=${this.logOut}>${texts.logOut}</button>
              ${languageSwitch()}
            </div>
          </div>
        </main>`;
      case 'in':
        return this.studioView();
    }
  }

  protected updated(): void {
    document.title = `${texts.product}: ${texts.title.toLowerCase()}`;
  }

  private async start(whoIs: () => Promise<Me>): Promise<void> {
    this.message = '';
    try {
      this.me = await whoIs();
      this.kommuner = await studioClient.kommuner();
      this.session = 'in';
    } catch (problem) {
      const { status, detail } = problem as Problem;
      this.session = status === 403 ? 'stranger' : 'out';
      this.message = status === 401 && !detail ? '' : refusal(problem);
    }
  }

  private readonly logOut = async () => {
    await studioClient.logOut().catch(() => undefined);
    this.me = undefined;
    this.session = 'out';
  };

  private readonly onMove = () => {
    this.place = placeNow();
    this.renderRoot.querySelector('main')?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  };

  private logInView(): TemplateResult {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const fields = new FormData(event.target as HTMLFormElement);
      void this.start(() => studioClient.logIn(String(fields.get('username')), String(fields.get('password'))));
    };
    return html`<main class="alone">
      <form class="card form" @submit=${submit} aria-labelledby="log-in">
        <h1 id="log-in">${texts.product} <span>${texts.logInTitle}</span></h1>
        ${note(this.message, 'alert')}
        <div class="field">
          <label for="username">${texts.username}</label>
          <input id="username" name="username" autocomplete="username" autocapitalize="none" required autofocus />
        </div>
        <div class="field">
          <label for="password">${texts.password}</label>
          <input id="password" name="password" type="password" autocomplete="current-password" required />
        </div>
        <button class="action">${texts.logIn}</button>
        <provider-link label=${texts.logInAt}></provider-link>
        ${languageSwitch()}
      </form>
    </main>`;
  }

  private studioView(): TemplateResult {
    return html`
      <header>
        <h1>${texts.product} <span>${texts.title}</span></h1>
        <nav aria-label=${texts.parts}>
          ${parts().map(
            ([part, label]) =>
              html`<a href="#/${part}" aria-current=${this.place.part === part ? 'page' : nothing}>${label}</a>`,
          )}
        </nav>
        <div class="who">
          <p>${this.me?.name}</p>
          ${languageSwitch()}
          <button class="quiet" @click=${this.logOut}>${texts.logOut}</button>
        </div>
      </header>
      <main>${this.partView()}</main>
    `;
  }

  private partView(): TemplateResult {
    const { part, intent, kommune } = this.place;
    switch (part) {
      case 'opgaver':
        return html`<task-list .me=${this.me}></task-list>`;
      case 'guider':
        return intent
          ? html`<guide-editor .guide=${intent} .me=${this.me}></guide-editor>`
          : html`<guide-list .me=${this.me}></guide-list>`;
      case 'proev':
        return html`<div class="form">
          <h2>${texts.tryIt}</h2>
          <try-view .kommuner=${this.kommuner}></try-view>
        </div>`;
      case 'indbakke':
        return html`<inbox-view .kommuner=${this.kommuner} .me=${this.me}></inbox-view>`;
      case 'akut':
        return html`<crisis-view .kommuner=${this.kommuner} .me=${this.me}></crisis-view>`;
      case 'kommuner':
        return html`<kommune-view .kommuner=${this.kommuner} .me=${this.me}></kommune-view>`;
      case 'tilslut':
        return html`<joining-view .kommune=${intent ?? ''} .kommuner=${this.kommuner} .me=${this.me}></joining-view>`;
      case 'historik':
        return html`<history-view .kommuner=${this.kommuner} .me=${this.me}></history-view>`;
      case 'udgivelser':
        return html`<release-list .me=${this.me}></release-list>`;
      default:
        return intent
          ? html`<answer-editor
              .intent=${intent}
              .kommune=${kommune ?? ''}
              .kommuner=${this.kommuner}
              .me=${this.me}
            ></answer-editor>`
          : html`<intent-list .kommuner=${this.kommuner} .me=${this.me}></intent-list>`;
    }
  }
}

function placeNow(): Place {
  const [, part = 'svar', intent, kommune] = location.hash.split('/').map(decoded);
  return { part: part || 'svar', intent, kommune };
}

/** An address somebody has written by hand may hold a stray percent sign. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function frame() {
  return css`
    :host {
      display: block;
      min-height: 100dvh;
      background: var(--page);
      color: var(--on-surface);
      font: 400 1rem/1.5 system-ui, 'Segoe UI', Roboto, Arial, sans-serif;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 1rem;
      padding: 0.5rem 1rem;
      background: var(--surface);
      border-block-end: 1px solid var(--line);
    }
    h1 {
      font-size: 1.15rem;
    }
    h1 span {
      font-weight: 400;
      color: var(--muted);
    }
    nav {
      flex: 1 1 auto;
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem;
    }
    nav a {
      display: inline-flex;
      align-items: center;
      min-height: 40px;
      padding: 0 0.6rem;
      border-radius: 8px;
      text-decoration: none;
    }
    .who {
      display: flex;
      align-items: center;
      margin-inline-start: auto;
    }
    .who button {
      padding-inline: 0.5rem;
    }
    nav [aria-current] {
      background: var(--primary);
      color: var(--on-primary);
    }
    main {
      max-width: 80rem;
      margin: 0 auto;
      padding: 1rem;
    }
    .alone {
      display: grid;
      place-items: center;
      min-height: 100dvh;
    }
    .alone > * {
      width: min(24rem, 100%);
    }
    .alone h1 span {
      display: block;
      font-size: 1rem;
    }
  `;
}
