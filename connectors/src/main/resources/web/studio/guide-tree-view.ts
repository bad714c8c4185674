import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Faults } from './guide-faults';
import { guideTexts as texts } from './guide-texts';
import { guideOf, keyOf, leadingTo, placesOf, questionAt, type Guide, type Place } from './guide-tree';
import { language } from './language';
import { basics } from './studio-styles';

/** What one wants done with the chosen place. */
export type TreeAct = 'edit' | 'remove' | 'up' | 'down';

/**
 * A guide's tree, walked as WAI-ARIA says of trees. Fires `chosen` with a place, and `act` with what
 * is to be done there.
 */
@customElement('guide-tree-view')
export class GuideTreeView extends LitElement {
  static readonly styles = [basics, look()];

  @property({ attribute: false }) guide: Guide = guideOf({});
  @property({ attribute: false }) chosen?: Place;
  @property({ attribute: false }) faults: Faults = new Map();
  @property({ attribute: false }) intents = new Map<string, string>();

  /** The questions whose options are folded away. */
  @state() private folded = new Set<string>();
  private isWalking = false;

  protected updated(changed: PropertyValues<this>): void {
    if (changed.has('chosen') && this.isWalking) {
      this.focusChosen();
    }
    this.isWalking = false;
  }

  /** Puts the keyboard on the chosen place. */
  focusChosen(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  render(): TemplateResult {
    return html`<ul role="tree" aria-label=${texts.tree} @keydown=${this.pressed}>
      ${this.nodeView()}
    </ul>`;
  }

  private nodeView(place?: Place): TemplateResult {
    const step = questionAt(this.guide, place);
    const below = step && this.isHome(step, place) ? this.guide.steps[step]?.options : undefined;
    const isOpen = below && !this.folded.has(step!);
    const faults = this.faults.get(keyOf(place));
    const isChosen = keyOf(place) === keyOf(this.chosen);
    return html`<li
      role="treeitem"
      lang="da"
      id=${`node-${keyOf(place)}`}
      aria-label=${this.said(place)}
      aria-selected=${isChosen}
      aria-expanded=${below ? !!isOpen : nothing}
      tabindex=${isChosen ? 0 : -1}
      @click=${(event: Event) => this.pick(event, place)}
      @focus=${() => this.choose(place)}
    >
      <div class="node">${this.wordsView(place)} ${faults ? html`<span class="fault" lang=${language()}>${texts.faults(faults.length)}</span>` : nothing}</div>
      ${isOpen
        ? html`<ul role="group">
            ${below.map((_, option) => this.nodeView({ step: step!, option }))}
          </ul>`
        : nothing}
    </li>`;
  }

  /** A question that several options lead to stands below the first of them. */
  private isHome(step: string, place?: Place): boolean {
    return keyOf(leadingTo(this.guide, step)) === keyOf(place);
  }

  private wordsView(place?: Place): TemplateResult {
    const { label, follows } = this.words(place);
    return html`${label ? html`<strong>${label}</strong> <span aria-hidden="true">→</span>` : nothing} <span>${follows}</span>`;
  }

  private said(place?: Place): string {
    const { label, follows } = this.words(place);
    const count = this.faults.get(keyOf(place))?.length ?? 0;
    return `${label ? `${label}: ` : ''}${follows}${count > 0 ? `. ${texts.faults(count)}` : ''}`;
  }

  private words(place?: Place): { label: string; follows: string } {
    const step = questionAt(this.guide, place);
    const option = place && this.guide.steps[place.step].options[place.option];
    const answer = option?.answer ? (this.intents.get(option.answer) ?? option.answer) : texts.noAnswer;
    return {
      label: option ? option.label || texts.noLabel : '',
      follows: step ? this.question(step, place) : answer,
    };
  }

  private question(step: string, place?: Place): string {
    const question = this.guide.steps[step]?.question || texts.noQuestion;
    return this.isHome(step, place) ? question : `${question} (${texts.above})`;
  }

  private pick(event: Event, place?: Place): void {
    event.stopPropagation();
    this.choose(place);
  }

  private choose(place?: Place): void {
    if (keyOf(place) === keyOf(this.chosen)) {
      return;
    }
    this.isWalking = true;
    this.dispatchEvent(new CustomEvent<Place | undefined>('chosen', { detail: place }));
  }

  private readonly pressed = (event: KeyboardEvent) => {
    const act = this.actOf(event);
    if (act) {
      this.dispatchEvent(new CustomEvent<TreeAct>('act', { detail: act }));
    } else if (!this.walk(event)) {
      return;
    }
    event.preventDefault();
  };

  private actOf({ key, altKey }: KeyboardEvent): TreeAct | undefined {
    if (altKey) {
      return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : undefined;
    }
    return key === 'Delete' ? 'remove' : key === 'Enter' || key === 'F2' ? 'edit' : undefined;
  }

  private walk({ key, ctrlKey, altKey }: KeyboardEvent): boolean {
    const shown = this.shown();
    const at = shown.findIndex((place) => keyOf(place) === keyOf(this.chosen));
    if (ctrlKey || altKey) {
      return false;
    }
    switch (key) {
      case 'ArrowDown':
        this.choose(shown[Math.min(at + 1, shown.length - 1)]);
        return true;
      case 'ArrowUp':
        this.choose(shown[Math.max(at - 1, 0)]);
        return true;
      case 'Home':
        this.choose(shown[0]);
        return true;
      case 'End':
        this.choose(shown[shown.length - 1]);
        return true;
      case 'ArrowRight':
        return this.unfold(shown[at + 1]);
      case 'ArrowLeft':
        return this.fold();
      default:
        return false;
    }
  }

  /** The places that are not folded away, from above. */
  private shown(): (Place | undefined)[] {
    const hidden = (place?: Place): boolean =>
      place !== undefined && (this.folded.has(place.step) || hidden(leadingTo(this.guide, place.step)));
    return placesOf(this.guide).filter((place) => !hidden(place));
  }

  private unfold(next?: Place): boolean {
    const step = questionAt(this.guide, this.chosen);
    if (step && this.folded.has(step)) {
      this.folded = new Set([...this.folded].filter((one) => one !== step));
    } else if (next && next.step === step) {
      this.choose(next);
    }
    return true;
  }

  private fold(): boolean {
    const step = questionAt(this.guide, this.chosen);
    if (step && !this.folded.has(step)) {
      this.folded = new Set([...this.folded, step]);
    } else if (this.chosen) {
      this.choose(leadingTo(this.guide, this.chosen.step));
    }
    return true;
  }
}

function look() {
  return css`
    ul {
      list-style: none;
    }
    [role='group'] {
      margin-inline-start: 0.6rem;
      padding-inline-start: 0.6rem;
      border-inline-start: 2px solid var(--line);
    }
    [role='treeitem'] {
      outline: none;
      cursor: pointer;
    }
    .node {
      margin-block: 2px;
      padding: 0.35rem 0.6rem;
      border: 1px solid transparent;
      border-radius: 8px;
      overflow-wrap: anywhere;
    }
    .node:hover {
      border-color: var(--edge);
    }
    [aria-selected='true'] > .node {
      border-color: var(--primary);
      background: var(--page);
    }
    [role='treeitem']:focus-visible > .node {
      outline: 3px solid var(--focus);
      outline-offset: 1px;
    }
    [aria-expanded] > .node::before {
      content: '▾ ';
    }
    [aria-expanded='false'] > .node::before {
      content: '▸ ';
    }
    .fault {
      padding: 0 0.5em;
      border: 1px solid var(--urgent);
      border-radius: 1em;
      color: var(--urgent);
      font-size: 0.875rem;
    }
  `;
}
