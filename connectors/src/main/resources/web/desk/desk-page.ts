import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { callBacksView } from './call-backs-view';
import { chatsView } from './chats-view';
import { Desk } from './desk-state';
import { colours, controls, layout } from './desk-styles';
import { texts } from './desk-texts';
import { logInView } from './log-in-view';
import { lists, threads } from './list-styles';
import { waitingView } from './waiting-view';

/** Call backs come without a signal. */
const ASK_AGAIN_MILLIS = 30_000;

export type View = 'waiting' | 'chats' | 'call-backs';

/** The agents' page: who waits, the agent's chats, the call backs. */
@customElement('desk-page')
export class DeskPage extends LitElement {
  static readonly styles = [colours, layout, controls, lists, threads];

  readonly desk = new Desk(() => this.changes++);

  /** The part shown where the screen is too narrow for all. */
  @state() view: View = 'waiting';
  /** The chat whose end waits for a second press. */
  @state() ending?: string;
  @state() private changes = 0;
  /** The time the waits are counted to; ticks. */
  @state() now = Date.now();
  private ticking = 0;
  private asked = Date.now();
  private endOfThread = '';

  connectedCallback(): void {
    super.connectedCallback();
    void this.desk.start();
    this.ticking = window.setInterval(() => this.tick(), 1_000);
    document.addEventListener('visibilitychange', this.onVisible);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.ticking);
    document.removeEventListener('visibilitychange', this.onVisible);
  }

  show(view: View): void {
    this.view = view;
  }

  render() {
    switch (this.desk.session) {
      case 'unknown':
        return html`<main class="alone"><p role="status">${this.desk.message || texts.loading}</p></main>`;
      case 'out':
        return logInView(this);
      case 'in':
        return this.deskView();
    }
  }

  protected updated(): void {
    this.desk.alerts.count(this.desk.session === 'in' ? this.desk.waiting.length + this.desk.unread : 0);
    this.keepEndInSight();
  }

  private deskView() {
    const { desk, view } = this;
    return html`
      ${this.headerView()}
      <p class="unseen" role="status">${desk.announcement}</p>
      <div class="messages" role="alert">
        ${desk.message ? html`<p>${desk.message}</p>` : nothing}
        ${desk.isLive ? nothing : html`<p>${texts.lineLost}</p>`}
      </div>
      ${this.viewsView()}
      <main data-view=${view}>${waitingView(this)} ${chatsView(this)} ${callBacksView(this)}</main>
    `;
  }

  private headerView() {
    const { desk } = this;
    const { alerts } = desk;
    const switchSound = () => {
      alerts.switchSound(!alerts.hasSound);
      this.requestUpdate();
    };
    return html`<header>
      <h1>${texts.product} <span>${texts.title}</span></h1>
      <p>${desk.me?.name}</p>
      <button class="quiet" aria-pressed=${alerts.hasSound} @click=${switchSound}>
        ${alerts.hasSound ? texts.soundOn : texts.soundOff}
      </button>
      <button class="quiet" @click=${() => desk.logOut()}>${texts.logOut}</button>
    </header>`;
  }

  /** On a narrow screen one part is shown at a time. */
  private viewsView() {
    const { desk } = this;
    const all: [View, string, number][] = [
      ['waiting', texts.waiting, desk.waiting.length],
      ['chats', texts.chats, desk.unread],
      ['call-backs', texts.callBacks, desk.callBacks.length],
    ];
    return html`<nav aria-label=${texts.views}>
      ${all.map(
        ([view, label, count]) =>
          html`<button aria-current=${this.view === view} @click=${() => this.show(view)}>
            ${label}${count > 0 ? ` (${count})` : ''}
          </button>`,
      )}
    </nav>`;
  }

  private tick(): void {
    this.now = Date.now();
    if (this.now - this.asked > ASK_AGAIN_MILLIS) {
      this.asked = this.now;
      this.desk.changed();
    }
    if (this.desk.session === 'in' && this.desk.waiting.length > 0) {
      this.desk.alerts.remind();
    }
  }

  private readonly onVisible = () => this.desk.markRead();

  /** A new line, or another chat, is shown from its end. */
  private keepEndInSight(): void {
    const { shown } = this.desk;
    const end = shown ? `${shown.chat.id} ${shown.lines.length} ${shown.sending !== undefined}` : '';
    if (end !== this.endOfThread) {
      this.endOfThread = end;
      const thread = this.renderRoot.querySelector('.thread');
      thread?.scrollTo(0, thread.scrollHeight);
    }
  }
}
