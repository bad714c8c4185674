import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { joiningTexts as texts } from './joining-texts';
import { note, refusal, type Said } from './said';
import { studioClient, type Joining } from './studio-client';
import { basics } from './studio-styles';
import { dateTime } from './studio-texts';

const FETCHED_AFTER_MILLIS = 60_000;

/** A kommune is paused, comes back, takes its data along and leaves; fires `moved` when it did. */
@customElement('membership-view')
export class MembershipView extends LitElement {
  static readonly styles = [basics, look()];

  @property() kommune = '';
  @property({ attribute: false }) joining?: Joining;

  @state() private message: Said = '';

  render(): TemplateResult | typeof nothing {
    const { joining } = this;
    if (!joining || (!joining.mayPause && !joining.last)) {
      return nothing;
    }
    const { last } = joining;
    return html`<section class="card form" aria-labelledby="membership">
      <h3 id="membership">${texts.membership}</h3>
      ${note(this.message)}
      ${last ? html`<p>${texts.since(last.who, dateTime(last.at), last.why)}</p>` : nothing}
      ${joining.mayPause ? this.actsView(joining) : nothing}
    </section>`;
  }

  private actsView({ state, keptDays, mayTakeOut }: Joining): TemplateResult {
    const isServed = state === 'live' || state === 'not-live';
    return html`
      ${isServed
        ? this.reasonForm('pause', texts.pause, texts.pauseHint, texts.why, (why) =>
            this.act('pause', why, () => texts.paused),
          )
        : this.reasonForm('resume', texts.resume, '', texts.why, (why) => this.act('resume', why, () => texts.resumed))}
      ${mayTakeOut
        ? this.reasonForm('take-out', texts.takeOut, texts.takeOutHint, texts.takeOutWhy, (why) => this.takeOut(why))
        : nothing}
      ${state === 'left'
        ? nothing
        : this.reasonForm('leave', texts.leave, texts.leaveHint(keptDays), texts.why, (why) =>
            this.act('leave', why, () => texts.left),
          )}
    `;
  }

  private reasonForm(
    id: string,
    title: string,
    hint: string,
    question: string,
    act: (why: string) => Promise<void>,
  ): unknown {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      void act(String(new FormData(event.target as HTMLFormElement).get('why')));
    };
    const form = html`<details>
      <summary>${title}</summary>
      <form class="form" @submit=${submit}>
        ${hint ? html`<p class="small">${hint}</p>` : nothing}
        <div class="field">
          <label for=${id}>${question}</label>
          <input id=${id} name="why" required minlength="5" maxlength="500" autocomplete="off" />
        </div>
        <div><button class=${id === 'pause' || id === 'leave' ? 'danger' : 'action'}>${title}</button></div>
      </form>
    </details>`;
    return keyed(id, form);
  }

  private act(act: 'pause' | 'resume' | 'leave', why: string, done: Said): Promise<void> {
    return this.trying(async () => {
      await studioClient.membership(this.kommune, act, why);
      this.dispatchEvent(new CustomEvent('moved'));
      return done;
    });
  }

  private takeOut(why: string): Promise<void> {
    return this.trying(async () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await studioClient.takeOut(this.kommune, why));
      link.download = `borgerchat-${this.kommune}.zip`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), FETCHED_AFTER_MILLIS);
      return () => texts.takenOut;
    });
  }

  private async trying(work: () => Promise<Said>): Promise<void> {
    try {
      this.message = await work();
    } catch (problem) {
      this.message = refusal(problem);
    }
  }
}

function look() {
  return css`
    summary {
      min-height: 32px;
      font-weight: 600;
      cursor: pointer;
    }
    details > form {
      padding-block: 0.5rem;
    }
  `;
}
