import { html, nothing, type TemplateResult } from 'lit';
import { guideTexts as texts } from './guide-texts';
import {
  MOST_OPTIONS,
  optionAt,
  questionAt,
  withAddedOption,
  withEnd,
  withNewQuestion,
  withOption,
  withQuestion,
  type Guide,
  type Place,
} from './guide-tree';
import { intentPicker } from './intent-picker';
import { told, type Said } from './said';

/** What can be done with the chosen place of a guide's tree. */
export interface PlaceActs {
  /** Changes the guide; `what` names the field that is typed into. */
  change(guide: Guide, what?: string): void;
  move(by: number): void;
  remove(): void;
  choose(place: Place): void;
}

/** The chosen place: what the citizen answers, and what follows. */
export function placeForm(
  guide: Guide,
  place: Place | undefined,
  intents: Map<string, string>,
  isFixed: boolean,
  faults: Said[],
  acts: PlaceActs,
): TemplateResult {
  const step = questionAt(guide, place);
  return html`
    <h3>${place ? texts.chosenOption : texts.chosenQuestion}</h3>
    ${faults.map((fault) => html`<p class="note">${told(fault)}</p>`)}
    ${place ? optionFields(guide, place, isFixed, acts) : nothing}
    ${step && guide.steps[step] ? questionFields(guide, step, isFixed, acts) : nothing}
    ${place && !step
      ? intentPicker('answer', texts.answer, optionAt(guide, place).answer ?? '', intents, isFixed, (answer) =>
          acts.change(withOption(guide, place, { answer }), 'answer'),
        )
      : nothing}
    ${place && !isFixed
      ? html`<div class="buttons">
          <button @click=${() => acts.move(-1)}>${texts.up}</button>
          <button @click=${() => acts.move(1)}>${texts.down}</button>
          <button class="danger" @click=${() => acts.remove()}>${texts.removeOption}</button>
        </div>`
      : nothing}
  `;
}

function optionFields(guide: Guide, place: Place, isFixed: boolean, acts: PlaceActs): TemplateResult {
  const { label, next } = optionAt(guide, place);
  const lead = (isQuestion: boolean, text: string) =>
    html`<label class="choice">
      <input
        type="radio"
        name="leads-to"
        .checked=${isQuestion === (next !== undefined)}
        @change=${() => acts.change(isQuestion ? withNewQuestion(guide, place) : withEnd(guide, place, ''))}
      />${text}
    </label>`;
  return html`
    <div class="field">
      <label for="label">${texts.label}</label>
      <input
        id="label"
        lang="da"
        maxlength="60"
        ?readonly=${isFixed}
        .value=${label}
        @input=${(event: InputEvent) => acts.change(withOption(guide, place, { label: value(event) }), 'label')}
      />
    </div>
    <fieldset ?disabled=${isFixed}>
      <legend>${texts.leadsTo}</legend>
      ${lead(false, texts.anAnswer)} ${lead(true, texts.aQuestion)}
    </fieldset>
  `;
}

function questionFields(guide: Guide, step: string, isFixed: boolean, acts: PlaceActs): TemplateResult {
  const { question, options } = guide.steps[step];
  const add = () => {
    acts.change(withAddedOption(guide, step));
    acts.choose({ step, option: options.length });
  };
  return html`
    <div class="field">
      <label for="asked">${texts.question}</label>
      <textarea
        id="asked"
        lang="da"
        rows="2"
        maxlength="200"
        ?readonly=${isFixed}
        .value=${question}
        @input=${(event: InputEvent) => acts.change(withQuestion(guide, step, value(event)), 'question')}
      ></textarea>
    </div>
    ${isFixed
      ? nothing
      : options.length < MOST_OPTIONS
        ? html`<div><button @click=${add}>${texts.addOption}</button></div>`
        : html`<p class="small">${texts.mostOptions}</p>`}
  `;
}

function value(event: InputEvent): string {
  return (event.target as HTMLInputElement).value;
}
