import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { holdsCpr, withoutCpr } from '../shared/cpr';
import { chatIcon } from '../shared/icons';
import { newId } from '../shared/ids';
import { Conversation } from './conversation';
import { ConversationClient } from './conversation-client';
import * as focus from './focus';
import { LONGEST_TEXT } from './composer-view';
import { controls, conversation } from './conversation-styles';
import { Memory } from './memory';
import { panelView } from './panel-view';
import { colours, frame } from './styles';
import { textsIn, type Texts } from './texts';

const SLOW_MILLIS = 400;
const ORIGIN = new URL(import.meta.url).origin;

/**
 * The chat on a kommune's page: `<borger-chat kommune="0751">`. What stands inside the element is
 * shown where scripts are off and while the server is away, so a phone number belongs there.
 *
 * Attributes: `kommune` (four digits), `lang` (`en` for English), `heading`, `website`.
 */
@customElement('borger-chat')
export class BorgerChat extends LitElement {
  static readonly styles = [colours, frame, controls, conversation];

  @property() kommune = '';
  @property({ attribute: 'lang' }) language = 'da';
  @property() heading = '';
  @property() website = '';

  @state() private isOpen = false;
  @state() isGuarding = false;
  @state() isDeleting = false;
  @state() isSlow = false;
  @state() private isPhoneMissing = false;
  @state() private changes = 0;

  @query('.launcher') private readonly launcher!: HTMLElement;
  @query('.panel') private readonly panel!: HTMLElement | null;
  @query('.scroll') private readonly scroller!: HTMLElement | null;

  conversation!: Conversation;
  private memory!: Memory;
  private callBackId = newId();
  private slowTimer = 0;
  private isAsking = false;
  private shownTo = '';
  private hadFocus = false;

  get texts(): Texts {
    return textsIn(this.language);
  }

  get maySend(): boolean {
    const { draft, isSending } = this.conversation;
    return draft.trim() !== '' && draft.length <= LONGEST_TEXT && !isSending;
  }

  /** An earlier conversation is being read; it is shown at once and not read out line by line. */
  get isFetching(): boolean {
    return this.conversation.state === 'opening' && this.memory.read() !== undefined;
  }

  get phoneProblem(): string | undefined {
    const { trouble } = this.conversation;
    const refusal = trouble?.kind === 'not-a-phone-number' ? trouble.detail : undefined;
    return this.isPhoneMissing ? this.texts.phoneMissing : refusal;
  }

  connectedCallback(): void {
    super.connectedCallback();
    this.memory = new Memory(ORIGIN, this.kommune);
    this.conversation ??= new Conversation(
      { kommune: this.kommune, language: this.language === 'en' ? 'en' : 'da' },
      new ConversationClient(ORIGIN),
      this.memory,
      () => this.changes++,
    );
    addEventListener('storage', this.followOtherTab);
    document.addEventListener('visibilitychange', this.markSeen);
    this.isOpen = this.wasOpen;
    if (this.isOpen || this.conversation.isAwaited) {
      void this.conversation.open();
      void this.conversation.askWhoIsThere();
    }
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('storage', this.followOtherTab);
    document.removeEventListener('visibilitychange', this.markSeen);
    this.conversation.sleep();
  }

  async open(): Promise<void> {
    this.isOpen = true;
    this.wasOpen = true;
    void this.conversation.open();
    void this.conversation.askWhoIsThere();
    await this.updateComplete;
    focus.into(this.renderRoot);
  }

  async close(): Promise<void> {
    this.isOpen = false;
    this.wasOpen = false;
    await this.updateComplete;
    this.launcher.focus();
  }

  write(text: string): void {
    this.conversation.draft = text;
    this.isGuarding &&= holdsCpr(text);
    this.changes++;
  }

  send(): void {
    const text = this.conversation.draft.trim();
    this.isGuarding = holdsCpr(text);
    if (this.maySend && !this.isGuarding) {
      void this.conversation.say(text);
    }
  }

  sendWithoutCpr(): void {
    this.conversation.draft = withoutCpr(this.conversation.draft);
    this.send();
    focus.into(this.renderRoot);
  }

  editCpr(): void {
    this.isGuarding = false;
    focus.into(this.renderRoot);
  }

  /** Asks once, however often it is pressed. */
  async askForPerson(): Promise<void> {
    if (!this.isAsking) {
      this.isAsking = true;
      try {
        await this.conversation.say(this.texts.personMessage);
      } finally {
        this.isAsking = false;
      }
    }
  }

  async leaveNumber(phone: string): Promise<void> {
    this.isPhoneMissing = phone === '';
    if (!this.isPhoneMissing && (await this.conversation.leaveNumber(this.callBackId, phone))) {
      this.callBackId = newId();
    }
  }

  tryAgain(): void {
    void this.conversation.open();
  }

  async askToDelete(): Promise<void> {
    this.isDeleting = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#keep')?.focus();
  }

  async delete(): Promise<void> {
    await this.conversation.delete();
    this.keep();
  }

  keep(): void {
    this.isDeleting = false;
  }

  render() {
    return html`
      <button class="launcher" aria-haspopup="dialog" ?hidden=${this.isOpen} @click=${() => this.open()}>
        ${chatIcon}<span>${this.texts.launcher}</span>${this.badge()}
      </button>
      <section
        class="panel"
        role="dialog"
        lang=${this.language}
        aria-labelledby="title"
        aria-modal=${focus.isCovering()}
        ?hidden=${!this.isOpen}
        @keydown=${this.onKey}
      >
        ${panelView(this)}
      </section>
    `;
  }

  protected willUpdate(): void {
    this.hadFocus = this.renderRoot instanceof ShadowRoot && focus.isInside(this.renderRoot);
    this.watchForSlowness();
  }

  protected updated(changed: PropertyValues): void {
    if (this.isOpen && this.hadFocus && !changed.has('isOpen')) {
      focus.keepInside(this.renderRoot);
    }
    this.scrollToNew();
    this.markSeen();
  }

  private badge() {
    const { unread } = this.conversation;
    return unread > 0
      ? html`<span class="badge" aria-hidden="true">${unread}</span
          ><span class="unseen" role="status">${this.texts.unread(unread)}</span>`
      : nothing;
  }

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing) {
      event.stopPropagation();
      if (this.isDeleting) {
        this.keep();
      } else {
        void this.close();
      }
    } else if (event.key === 'Tab' && focus.isCovering() && this.panel) {
      focus.goRound(event, this.panel);
    }
  };

  private readonly followOtherTab = (event: StorageEvent) => {
    if (this.memory.concerns(event)) {
      void this.conversation.followOtherTab();
    }
  };

  private readonly markSeen = () => {
    if (this.isOpen && document.visibilityState === 'visible') {
      this.conversation.markSeen();
    }
  };

  /** A quick answer needs no "please wait"; a slow one does. */
  private watchForSlowness(): void {
    if (!this.conversation.isSending) {
      clearTimeout(this.slowTimer);
      this.slowTimer = 0;
      this.isSlow = false;
    } else if (this.slowTimer === 0) {
      this.slowTimer = window.setTimeout(() => (this.isSlow = true), SLOW_MILLIS);
    }
  }

  /** Shows the beginning of what is new; the citizen's own words stay in sight above it. */
  private scrollToNew(): void {
    const { scroller, panel, conversation } = this;
    const { thread, pending } = conversation;
    const shown = `${thread.lastSequence} ${pending?.id} ${pending?.failed}`;
    if (this.isOpen && scroller && panel && shown !== this.shownTo) {
      focus.showNewest(scroller, panel);
      this.shownTo = shown;
    }
  }

  /** Whether this tab's panel was open before the page was loaded anew. */
  private get wasOpen(): boolean {
    try {
      return sessionStorage.getItem('borger-chat open') === this.kommune;
    } catch {
      return false;
    }
  }

  private set wasOpen(isOpen: boolean) {
    try {
      sessionStorage.setItem('borger-chat open', isOpen ? this.kommune : '');
    } catch {
      // Refused: the panel opens closed.
    }
  }
}
