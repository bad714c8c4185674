import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import './closing-form';
import type { DeskChat, Seat } from './desk-client';
import type { Desk } from './desk-state';
import { controls } from './desk-styles';
import { texts as deskTexts } from './desk-texts';
import { reporting } from './problem';
import { supervisionClient, type Count, type Overview } from './supervision-client';
import { supervisionStyles } from './supervision-styles';
import { supervisionTexts as texts } from './supervision-texts';
import { lasting, waited } from './wait-time';

const ASK_AGAIN_MILLIS = 10_000;

/** What a supervisor sees: the queue against the promise, who is there, and what the day has been. */
@customElement('supervision-page')
export class SupervisionPage extends LitElement {
  static readonly styles = [controls, supervisionStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) now = 0;
  /** Grows when who is ready changes. */
  @property({ attribute: false }) changes = 0;
  @state() private overview: Overview = { seats: [], promiseSeconds: 0 };
  @state() private today: Count[] = [];
  /** To whom a chat is to go, by chat. */
  private readonly chosen = new Map<string, string>();
  private asking = 0;

  connectedCallback(): void {
    super.connectedCallback();
    void this.read();
    this.asking = window.setInterval(() => void this.read(), ASK_AGAIN_MILLIS);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.asking);
  }

  protected updated(changed: PropertyValues<this>): void {
    if (changed.get('changes') !== undefined) {
      void this.read();
    }
  }

  render(): TemplateResult {
    return html`${this.nowView()} ${this.chatsView()} ${this.staffView()}
      <closing-form .closed=${this.desk.board.closed ?? ''}></closing-form>
      ${this.todayView()}`;
  }

  private get waiting(): DeskChat[] {
    return this.desk.board.chats.filter((chat) => chat.state === 'waiting');
  }

  private nowView() {
    const { promiseSeconds, seats } = this.overview;
    const waits = this.waiting.map(({ request }) => this.now - Date.parse(request.since));
    const late = waits.filter((wait) => wait > promiseSeconds * 1000).length;
    const talking = this.desk.board.chats.length - waits.length;
    const ready = seats.filter(({ presence }) => presence === 'ready').length;
    const figures: [string, string, boolean][] = [
      [texts.waiting, String(waits.length), false],
      [texts.longest, waits.length > 0 ? lasting(Math.max(...waits)) : '–', late > 0],
      [texts.late(lasting(promiseSeconds * 1000)), String(late), late > 0],
      [texts.talking, String(talking), false],
      [texts.ready, texts.ofAll(ready, seats.length), ready === 0],
    ];
    return html`<section aria-labelledby="now">
      <h2 id="now">${texts.now}</h2>
      <dl class="figures">
        ${figures.map(
          ([name, figure, isBad]) => html`<div class=${isBad ? 'bad' : ''}><dt>${name}</dt><dd>${figure}</dd></div>`,
        )}
      </dl>
    </section>`;
  }

  private chatsView() {
    const { chats } = this.desk.board;
    return html`<section aria-labelledby="all-chats" class="wide">
      <h2 id="all-chats">${texts.chats} (${chats.length})</h2>
      ${chats.length === 0
        ? html`<p class="empty">${texts.noChats}</p>`
        : html`<div class="scroll" tabindex="0" role="region" aria-label="Tabel over samtaler">
            <table>
              <thead>
                <tr>${[texts.kommune, texts.about, texts.since, texts.who, texts.move].map((name) => html`<th scope="col">${name}</th>`)}</tr>
              </thead>
              <tbody>${chats.map((chat) => this.chatView(chat))}</tbody>
            </table>
          </div>`}
    </section>`;
  }

  private chatView(chat: DeskChat) {
    const { request, holder, state } = chat;
    const isWaiting = state === 'waiting';
    const isLate = isWaiting && this.now - Date.parse(request.since) > this.overview.promiseSeconds * 1000;
    const since = isWaiting ? request.since : (holder?.since ?? request.since);
    return html`<tr>
      <th scope="row">
        ${request.priority === 0 ? html`<strong class="flag">${deskTexts.urgent}</strong>` : nothing}
        ${this.desk.kommuneOf(chat)}
      </th>
      <td class="said">${request.summary}</td>
      <td class=${isLate ? 'bad' : ''}>${waited(since, this.now)}</td>
      <td>${isWaiting ? texts.inQueue : holder?.name}</td>
      <td>${this.moveView(chat)}</td>
    </tr>`;
  }

  private moveView(chat: DeskChat) {
    const kommune = this.desk.kommuneOf(chat);
    const isMine = chat.holder?.id === this.desk.username && chat.state === 'taken';
    const others = this.overview.seats.filter(({ id }) => chat.state === 'waiting' || id !== chat.holder?.id);
    const give = () => {
      const to = this.chosen.get(chat.id) ?? others[0]?.id;
      if (to) {
        void this.desk.assign(chat, to);
      }
    };
    return html`<div class="buttons">
      <button
        class="second"
        aria-label=${texts.takeOverFrom(kommune)}
        aria-disabled=${isMine}
        @click=${() => isMine || void this.desk.assign(chat, this.desk.username)}
      >
        ${texts.takeOver}
      </button>
      <select
        aria-label=${texts.giveTo(kommune)}
        @change=${(event: Event) => this.chosen.set(chat.id, (event.target as HTMLSelectElement).value)}
      >
        ${others.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
      </select>
      <button class="second" @click=${give}>${texts.give}</button>
    </div>`;
  }

  private staffView() {
    return html`<section aria-labelledby="staff">
      <h2 id="staff">${texts.staff} (${this.overview.seats.length})</h2>
      <table>
        <thead>
          <tr>${[texts.name, texts.presence, texts.load].map((name) => html`<th scope="col">${name}</th>`)}</tr>
        </thead>
        <tbody>${this.overview.seats.map((seat) => this.seatView(seat))}</tbody>
      </table>
    </section>`;
  }

  private seatView({ id, name, presence, since, capacity }: Seat) {
    const isSaid = Date.parse(since) > 0;
    return html`<tr>
      <th scope="row">${name}</th>
      <td>${deskTexts.presences[presence]}${isSaid ? ` ${waited(since, this.now)}` : ''}</td>
      <td>${this.desk.board.takenBy(id).length} / ${capacity}</td>
    </tr>`;
  }

  private todayView() {
    const channels = new Map<string, { contacts: number; seconds: number }>();
    for (const { channel, contacts, seconds } of this.today) {
      const sum = channels.get(channel) ?? { contacts: 0, seconds: 0 };
      channels.set(channel, { contacts: sum.contacts + contacts, seconds: sum.seconds + seconds });
    }
    return html`<section aria-labelledby="today">
      <h2 id="today">${texts.today}</h2>
      ${channels.size === 0
        ? html`<p class="empty">${texts.noneToday}</p>`
        : html`<table>
            <thead>
              <tr>${[texts.channel, texts.contacts, texts.average].map((name) => html`<th scope="col">${name}</th>`)}</tr>
            </thead>
            <tbody>
              ${[...channels].map(
                ([channel, { contacts, seconds }]) =>
                  html`<tr>
                    <th scope="row">${texts.channels[channel] ?? channel}</th>
                    <td>${contacts}</td>
                    <td>${lasting((seconds / contacts) * 1000)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`}
    </section>`;
  }

  private async read(): Promise<void> {
    await reporting(this, async () => {
      [this.overview, this.today] = await Promise.all([supervisionClient.overview(), supervisionClient.today()]);
    });
  }
}
