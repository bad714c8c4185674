import { LitElement, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { holdsCpr, withoutCpr } from '../shared/cpr';
import { newId } from '../shared/ids';
import { whenIdle } from '../shared/idle';
import { cards } from './card-styles';
import { chatView } from './chat-view';
import { LONGEST_TEXT } from './composer-view';
import { Conversation } from './conversation';
import { ConversationClient } from './conversation-client';
import { controls } from './control-styles';
import * as focus from './focus';
import { frame } from './frame-styles';
import { KommuneFacts } from './kommune-facts';
import { launcher } from './launcher-styles';
import { chosenLanguage, Memory, rememberLanguage, rememberOpen, wasOpen } from './memory';
import { messages } from './message-styles';
import { elsewhere } from './media-styles';
import { printAlone } from './print';
import { textsIn, type Texts } from './texts';
import { Theme } from './theme';
import { download, transcript } from './transcript';

const SLOW_MILLIS = 400;
const ORIGIN = new URL(import.meta.url).origin;

/** What the panel needs beyond the launcher's, adopted with it; in this order. */
const PANEL_STYLES = [frame, controls, messages, cards, elsewhere];

/**
 * The chat on a kommune's page: `<borger-chat kommune="0751">`. What stands inside the element is
 * shown where scripts are off and while the server is away, so a phone number belongs there.
 *
 * Attributes: `kommune` (four digits), `lang` (`en` for English; else the page's), `heading`,
 * `website`, `topic` (what the page is about, where its address does not say), `layout` (`inline`
 * fills its place on the page instead of a corner). Colours and the rest: see `theme.ts`.
 */
@customElement('borger-chat')
export class BorgerChat extends LitElement {
  static readonly styles = launcher;

  @property() kommune = '';
  @property({ attribute: 'lang' }) lang = '';
  @property() heading = '';
  @property() website = '';
  @property() topic = '';
  @property() layout = '';

  @state() isOpen = false;
  @state() private chosen = '';
  @state() isGuarding = false;
  @state() isDeleting = false;
  @state() isMenuOpen = false;
  @state() isSlow = false;
  @state() private phoneFault?: 'missing' | 'cpr';
  @state() private changes = 0;

  @query('.launcher') private readonly launcher!: HTMLElement;
  @query('.panel') private readonly panel!: HTMLElement | null;
  @query('.scroll') private readonly scroller!: HTMLElement | null;

  conversation!: Conversation;
  known!: KommuneFacts;
  theme!: Theme;
  /** The panel is built when it is first wanted: until then a page pays for its launcher only. */
  hasPanel = false;
  private root!: ShadowRoot;
  private memory!: Memory;
  private endTheme?: () => void;
  private callOff?: () => void;
  private callBackId = newId();
  private slowTimer = 0;
  private isAsking = false;
  private shownTo = '';
  private hadFocus = false;

  /** `da` or `en`: the citizen's choice, else the element's, else the page's. */
  get language(): string {
    const wanted = this.chosen || this.lang || document.documentElement.lang;
    return wanted.toLowerCase().startsWith('en') ? 'en' : 'da';
  }

  get texts(): Texts {
    return textsIn(this.language);
  }

  get name(): string {
    const { name } = this.known.facts;
    return this.heading || (name ? this.texts.titleOf(name) : this.texts.title);
  }

  get isInline(): boolean {
    return this.layout === 'inline';
  }

  get maySend(): boolean {
    const { draft, isSending } = this.conversation.outgoing;
    return draft.trim() !== '' && draft.length <= LONGEST_TEXT && !isSending;
  }

  /** An earlier conversation is being read; it is shown at once and not read out line by line. */
  get isFetching(): boolean {
    return this.conversation.state === 'opening' && this.memory.read() !== undefined;
  }

  get phoneProblem(): string | undefined {
    const { trouble } = this.conversation;
    switch (this.phoneFault) {
      case 'missing':
        return this.texts.phoneMissing;
      case 'cpr':
        return this.texts.phoneIsCpr;
      case undefined:
        return trouble?.kind === 'not-a-phone-number' ? trouble.detail : undefined;
    }
  }

  connectedCallback(): void {
    super.connectedCallback();
    this.begin();
    this.endTheme = this.theme.follow(() => this.requestUpdate());
    document.addEventListener('visibilitychange', this.markSeen);
    this.isOpen = this.isInline || wasOpen(this.kommune);
    if (this.isOpen || this.conversation.isAwaited) {
      this.wake();
    }
    this.callOff = whenIdle(() => {
      addEventListener('storage', this.followOtherTab);
      void this.learn();
    });
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.endTheme?.();
    this.callOff?.();
    removeEventListener('storage', this.followOtherTab);
    document.removeEventListener('visibilitychange', this.markSeen);
    this.conversation.sleep();
  }

  async open(): Promise<void> {
    this.isOpen = true;
    rememberOpen(this.kommune, true);
    this.wake();
    await this.updateComplete;
    focus.into(this.root);
  }

  async close(): Promise<void> {
    this.isOpen = false;
    rememberOpen(this.kommune, false);
    await this.updateComplete;
    this.launcher.focus();
  }

  write(text: string): void {
    this.conversation.outgoing.draft = text;
    this.isGuarding &&= holdsCpr(text);
    this.conversation.line.citizenTypes();
    this.changes++;
  }

  send(): void {
    const text = this.conversation.outgoing.draft.trim();
    this.isGuarding = holdsCpr(text);
    if (this.maySend && !this.isGuarding) {
      void this.conversation.say(text);
    }
  }

  sendWithoutCpr(): void {
    this.conversation.outgoing.draft = withoutCpr(this.conversation.outgoing.draft);
    this.send();
    focus.into(this.root);
  }

  editCpr(): void {
    this.isGuarding = false;
    focus.into(this.root);
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

  async leaveNumber(phone: string, slot?: string): Promise<void> {
    this.phoneFault = phone === '' ? 'missing' : holdsCpr(phone) ? 'cpr' : undefined;
    if (!this.phoneFault && (await this.conversation.leaveNumber(this.callBackId, phone, slot))) {
      this.callBackId = newId();
    }
  }

  tryAgain(): void {
    void this.conversation.open();
  }

  speak(language: string): void {
    this.chosen = language;
    rememberLanguage(language);
  }

  download(): void {
    const date = new Date().toLocaleDateString(this.language === 'en' ? 'en-GB' : 'da-DK');
    const heading = this.texts.transcript(this.known.facts.name ?? '', date);
    const text = transcript(this.conversation.thread.events, heading, this.texts, this.language);
    download(text, `${this.texts.fileName}.txt`);
  }

  print(): void {
    printAlone(this);
  }

  async askToDelete(): Promise<void> {
    this.isDeleting = true;
    await this.updateComplete;
    this.root.querySelector<HTMLElement>('#keep')?.focus();
  }

  async delete(): Promise<void> {
    await this.conversation.delete();
    this.keep();
  }

  keep(): void {
    this.isDeleting = false;
  }

  /** A key pressed inside the panel. */
  pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.isComposing) {
      event.stopPropagation();
      this.stepBack();
    } else if (event.key === 'Tab' && !this.isInline && focus.isCovering() && this.panel) {
      focus.goRound(event, this.panel);
    }
  }

  render() {
    return chatView(this);
  }

  protected createRenderRoot() {
    this.root = super.createRenderRoot() as ShadowRoot;
    this.theme = new Theme(this.root, () => this.known.facts.theme ?? {});
    return this.root;
  }

  protected willUpdate(): void {
    if (this.isOpen && !this.hasPanel) {
      this.hasPanel = true;
      this.root.adoptedStyleSheets.push(...PANEL_STYLES.map((style) => style.styleSheet!));
    }
    this.hadFocus = focus.isInside(this.root);
    this.watchForSlowness();
  }

  protected updated(changed: PropertyValues): void {
    if (this.isOpen && this.hadFocus && !changed.has('isOpen')) {
      focus.keepInside(this.root);
    }
    this.scrollToNew();
    this.markSeen();
  }

  private begin(): void {
    this.chosen ||= chosenLanguage();
    this.memory = new Memory(ORIGIN, this.kommune);
    this.known ??= new KommuneFacts(ORIGIN, this.kommune);
    this.conversation ??= new Conversation(
      () => ({
        kommune: this.kommune,
        language: this.language,
        page: location.origin + location.pathname,
        topic: this.topic,
      }),
      () => 1_000 * (this.known.facts.idleSeconds ?? 0),
      new ConversationClient(ORIGIN),
      this.memory,
      () => this.changes++,
    );
    this.theme.renew();
  }

  private wake(): void {
    void this.conversation.open();
    void this.conversation.askWhoIsThere();
  }

  private async learn(): Promise<void> {
    if (await this.known.renew()) {
      this.theme.renew();
      this.changes++;
    }
  }

  /** Escape undoes the last thing opened. */
  private stepBack(): void {
    if (this.isDeleting) {
      this.keep();
    } else if (this.isMenuOpen) {
      this.isMenuOpen = false;
      this.root.querySelector<HTMLElement>('#menu')?.focus();
    } else if (!this.isInline) {
      void this.close();
    }
  }

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
    if (!this.conversation.outgoing.isSending) {
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
    const { thread } = conversation;
    const { pending } = conversation.outgoing;
    const shown = `${thread.lastSequence} ${pending?.id} ${pending?.failed}`;
    if (this.isOpen && scroller && panel && shown !== this.shownTo) {
      focus.showNewest(scroller, panel);
      this.shownTo = shown;
    }
  }
}
