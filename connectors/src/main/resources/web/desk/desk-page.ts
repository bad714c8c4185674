import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { callBacksView } from './call-backs-view';
import { chatsView } from './chats-view';
import type { DeskChat } from './desk-client';
import { headerView } from './header-view';
import { Desk } from './desk-state';
import { controls, page } from './desk-styles';
import { texts } from './desk-texts';
import { lists, threads } from './list-styles';
import { logInView } from './log-in-view';
import { isMine } from './open-chat';
import { waitingView } from './waiting-view';
import './desk-knowledge';
import './phone-page';
import './replies-page';
import './supervision-page';
import { knowledgeView } from './knowledge-view';

/** Call backs come without a signal. */
const ASK_AGAIN_MILLIS = 30_000;

/** What the page is used for. */
export type Room = 'chats' | 'phone' | 'replies' | 'supervision';

/** The part of the chats' room shown where the screen is too narrow for all. */
export type View = 'waiting' | 'chats' | 'knowledge' | 'call-backs';

/** The agents' page. */
@customElement('desk-page')
export class DeskPage extends LitElement {
  static readonly styles = [page, controls, lists, threads];

  readonly desk = new Desk(() => this.changes++);

  @state() room: Room = 'chats';
  @state() view: View = 'waiting';
  /** The time the waits are counted to; ticks. */
  @state() now = Date.now();
  @state() private changes = 0;
  private ticking = 0;
  private asked = Date.now();
  private endOfThread = '';
  private hadFocus = false;
  private wasWaiting = false;
  /** The chat the agent asked for and waits to write in. */
  private awaited?: string;
  private selectedBefore?: string;
  private selectedNow?: string;

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

  enter(room: Room): void {
    this.room = room;
  }

  show(view: View): void {
    this.view = view;
  }

  accept(chat: DeskChat): void {
    this.awaited = chat.id;
    void this.desk.accept(chat);
  }

  /** On to where the agent writes. */
  write(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#text')?.focus());
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

  protected willUpdate(): void {
    const active = this.shadowRoot?.activeElement;
    this.hadFocus = active !== null && active !== undefined;
    this.wasWaiting = active?.closest('.waiting') !== null;
    this.selectedBefore = this.selectedNow;
    this.selectedNow = this.desk.tabs.selected;
    if (this.selectedNow !== undefined && this.selectedNow !== this.selectedBefore) {
      this.view = 'chats';
    }
  }

  protected updated(): void {
    this.desk.alerts.count(this.desk.session === 'in' ? this.desk.waiting.length + this.desk.tabs.unread : 0);
    this.keepEndInSight();
    const { shown } = this.desk.tabs;
    if (shown && shown.chat.id === this.awaited && isMine(shown, this.desk.username)) {
      this.awaited = undefined;
      this.write();
    } else if (this.hadFocus && this.shadowRoot?.activeElement === null) {
      this.focusAnew();
    }
  }

  private deskView() {
    const { desk } = this;
    return html`
      ${headerView(this)}
      <p class="unseen" role="status">${desk.alerts.announcement}</p>
      <div class="messages" role="alert">
        ${desk.message ? html`<p>${desk.message}</p>` : nothing}
        ${desk.isLive ? nothing : html`<p>${texts.lineLost}</p>`}
      </div>
      ${desk.board.closed ? html`<p class="closed" role="status">${texts.closedEarly(desk.board.closed)}</p>` : nothing}
      ${this.roomView()}
    `;
  }

  private roomView() {
    const { desk } = this;
    const failed = (event: CustomEvent<unknown>) => desk.failed(event.detail);
    switch (this.room) {
      case 'chats':
        return html`${this.viewsView()}
          <main class="chats-room" data-view=${this.view} @problem=${failed}>
            ${waitingView(this)} ${chatsView(this)} ${knowledgeView(this)} ${callBacksView(this)}
          </main>`;
      case 'phone':
        return html`<main class="room" @problem=${failed}><phone-page></phone-page></main>`;
      case 'replies':
        return html`<main class="room" @problem=${failed}><replies-page .me=${desk.me}></replies-page></main>`;
      case 'supervision':
        return html`<main class="room" @problem=${failed}>
          <supervision-page .desk=${desk} .now=${this.now} .changes=${desk.staffChanges}></supervision-page>
        </main>`;
    }
  }

  /** On a narrow screen one part is shown at a time. */
  private viewsView() {
    const { desk } = this;
    const all: [View, string, number][] = [
      ['waiting', texts.waiting, desk.waiting.length],
      ['chats', texts.chats, desk.tabs.unread],
      ['knowledge', texts.knowledge, 0],
      ['call-backs', texts.callBacks, desk.callBacks.all.length],
    ];
    return html`<nav class="views" aria-label=${texts.views}>
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
    if (this.now - this.asked > ASK_AGAIN_MILLIS && this.desk.session === 'in') {
      this.asked = this.now;
      void this.desk.read();
    }
    if (this.desk.session === 'in' && this.desk.isReady && this.desk.waiting.length > 0) {
      this.desk.alerts.remind();
    }
  }

  private readonly onVisible = () => this.desk.tabs.markRead();

  /** What had the keyboard is gone: on to the chat, or back to the list. */
  private focusAnew(): void {
    const places = this.wasWaiting ? '#waiting' : '#text, [aria-selected="true"], #waiting, #username';
    const place = places.split(', ').map((one) => this.renderRoot.querySelector<HTMLElement>(one));
    place.find((element) => element !== null)?.focus();
  }

  /** A new line, or another chat, is shown from its end. */
  private keepEndInSight(): void {
    const { shown } = this.desk.tabs;
    const end = shown ? `${shown.chat.id} ${shown.lines.length} ${shown.sending !== undefined}` : '';
    if (end !== this.endOfThread) {
      this.endOfThread = end;
      const thread = this.renderRoot.querySelector('.thread');
      thread?.scrollTo(0, thread.scrollHeight);
    }
  }
}
