import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Draft } from './draft';
import { draftButtons, stateFlag } from './draft-view';
import { editingTexts } from './editing-texts';
import { HEAD, placed, unfinished, type Faults } from './guide-faults';
import { guideHead } from './guide-head';
import { placeForm } from './guide-place-form';
import { guideTexts as texts } from './guide-texts';
import { guideOf, keyOf, leadingTo, newGuide, placesOf, withMoved, withoutOption, type Guide, type Place } from './guide-tree';
import './guide-tree-view';
import type { GuideTreeView, TreeAct } from './guide-tree-view';
import { intentSuggestions } from './intent-picker';
import { removalForm, removalNotice } from './removal-view';
import { type Restore } from './revision-list';
import './revision-list';
import { note, told } from './said';
import { studioClient, type Me } from './studio-client';
import { basics, sides } from './studio-styles';
import { texts as studioTexts } from './studio-texts';

/** A guide: its tree, the chosen place of it, and what it takes to publish it. */
@customElement('guide-editor')
export class GuideEditor extends LitElement {
  static readonly styles = [basics, sides, look()];

  /** Its id. */
  @property() guide = '';
  @property({ attribute: false }) me?: Me;

  @state() private intents = new Map<string, string>();
  @state() private chosen?: Place;
  @query('guide-tree-view') private tree?: GuideTreeView;
  private readonly draft = new Draft(this, () => this.check());

  protected willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('guide')) {
      void this.load();
    }
  }

  render(): TemplateResult {
    const { document, message, fields } = this.draft;
    if (!document) {
      return note(message || (() => studioTexts.loading));
    }
    const guide = guideOf(fields);
    const faults = this.faults(guide);
    const place = this.placeIn(guide);
    const isFixed = !this.draft.mayWrite;
    return html`
      <p><a href="#/guider">${texts.back}</a></p>
      <div class="head">
        <h2>${guide.title ? html`<span lang="da">${guide.title}</span>` : texts.unnamed}</h2>
        <span class="small">${this.guide}</span>
        ${stateFlag(this.draft)}
      </div>
      ${note(message)} ${document.mayWrite ? nothing : html`<p class="small">${studioTexts.readOnly}</p>`}
      ${removalNotice(this.draft)} ${intentSuggestions(this.intents)}
      <div class="sides" @keydown=${this.pressed}>
        <section class="card form" aria-label=${texts.tree}>
          <h3>${texts.tree}</h3>
          ${isFixed ? nothing : html`<p class="small">${texts.treeHint}</p>`}
          <guide-tree-view
            .guide=${guide}
            .chosen=${place}
            .faults=${faults}
            .intents=${this.intents}
            @chosen=${(event: CustomEvent<Place | undefined>) => (this.chosen = event.detail)}
            @act=${(event: CustomEvent<TreeAct>) => this.act(event.detail)}
          ></guide-tree-view>
        </section>
        <section class="card form" id="chosen" aria-label=${place ? texts.chosenOption : texts.chosenQuestion}>
          ${placeForm(guide, place, this.intents, isFixed, faults.get(keyOf(place)) ?? [], {
            change: (to, what) => this.change(to, what && `${keyOf(place)} ${what}`),
            move: (by) => this.move(by),
            remove: () => this.takeAway(),
            choose: (to) => this.edit(to),
          })}
        </section>
      </div>
      <section class="card form" aria-label=${texts.head}>
        <h3>${texts.head}</h3>
        ${faults.get(HEAD)?.map((fault) => html`<p class="note">${told(fault)}</p>`)}
        ${guideHead(guide, this.intents, isFixed, (to, what) => this.change(to, what))}
        ${draftButtons(this.draft, () => this.save())}
      </section>
      ${removalForm(this.draft, editingTexts.removeGuide, editingTexts.removeGuideHint)}
      <revision-list .path=${document.path} .mayWrite=${this.draft.mayWrite} @restore=${this.restore}></revision-list>
    `;
  }

  private readonly restore = (event: Restore) => this.draft.restore(event.version);

  /** What is not finished is said at once; of what is, the server says what is wrong. */
  private faults(guide: Guide): Faults {
    const missing = this.intents.size === 0 ? new Map() : unfinished(guide, this.intents);
    return missing.size > 0 ? missing : placed(guide, this.draft.problems);
  }

  /** The chosen place, where an undo has not taken it away. */
  private placeIn(guide: Guide): Place | undefined {
    return placesOf(guide).find((place) => keyOf(place) === keyOf(this.chosen));
  }

  private change(guide: Guide, what?: string): void {
    this.draft.change({ ...this.draft.fields, ...guide }, what);
  }

  private act(act: TreeAct): void {
    switch (act) {
      case 'edit':
        void this.edit(this.chosen);
        return;
      case 'remove':
        this.takeAway();
        return;
      case 'up':
        this.move(-1);
        return;
      case 'down':
        this.move(1);
        return;
    }
  }

  /** Chooses a place, and puts the keyboard in its first field. */
  private async edit(place?: Place): Promise<void> {
    this.chosen = place;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#chosen input:not([type=radio]), #chosen textarea')?.focus();
  }

  private move(by: number): void {
    const guide = guideOf(this.draft.fields);
    const place = this.placeIn(guide);
    const moved = place && this.draft.mayWrite ? withMoved(guide, place, by) : guide;
    if (place && moved !== guide) {
      this.change(moved);
      this.chosen = { ...place, option: place.option + by };
      this.draft.tell(() => texts.moved);
      void this.focusTree();
    }
  }

  private takeAway(): void {
    const guide = guideOf(this.draft.fields);
    const place = this.placeIn(guide);
    if (place && this.draft.mayWrite) {
      this.change(withoutOption(guide, place));
      this.chosen = leadingTo(guide, place.step);
      this.draft.tell(() => texts.removed);
      void this.focusTree();
    }
  }

  private async focusTree(): Promise<void> {
    await this.updateComplete;
    await this.tree?.updateComplete;
    this.tree?.focusChosen();
  }

  /** In a field the browser undoes what was typed there. */
  private readonly pressed = (event: KeyboardEvent) => {
    const isTyping = ['INPUT', 'TEXTAREA'].includes((event.composedPath()[0] as HTMLElement).tagName);
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (isUndo && !isTyping && this.draft.mayWrite) {
      event.preventDefault();
      (event.shiftKey ? this.draft.redo : this.draft.undo)();
      void this.focusTree();
    }
  };

  private save(): void {
    const guide = guideOf(this.draft.fields);
    const first = [...unfinished(guide, this.intents).keys()][0];
    if (first === undefined) {
      this.draft.save();
      return;
    }
    this.chosen = placesOf(guide).find((place) => keyOf(place) === first);
    this.draft.tell(() => texts.unfinished);
  }

  private async load(): Promise<void> {
    const nextYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);
    await this.draft.open(`common/guides/${this.guide}.yaml`, this.me, newGuide(this.guide, nextYear));
    this.intents = new Map((await studioClient.intents().catch(() => [])).map(({ intent, title }) => [intent, title]));
    await this.check();
  }

  private async check(): Promise<void> {
    const isFinished = this.intents.size > 0 && unfinished(guideOf(this.draft.fields), this.intents).size === 0;
    this.draft.problems = isFinished
      ? await studioClient.check(this.draft.written()).then(({ problems }) => problems, () => [])
      : [];
    this.requestUpdate();
  }
}

function look() {
  return css`
    summary {
      min-height: 32px;
      font-weight: 600;
      cursor: pointer;
    }
    #chosen {
      position: sticky;
      top: 0.5rem;
    }
  `;
}
