import { html, nothing, type TemplateResult } from 'lit';
import './answer-area';
import { editingTexts } from './editing-texts';
import type { Fields } from './studio-client';
import './sentence-list';
import { texts } from './studio-texts';

/** What a kommune says otherwise about one intent. */
export interface Change {
  replace?: string;
  append?: string;
  off?: string;
  links?: unknown;
}

type Mode = 'common' | 'append' | 'replace' | 'off';

/** The fields of the common text that people write. */
export function commonFields(
  intent: string,
  kommune: string,
  fields: Fields,
  isFixed: boolean,
  changed: (name: string, value: unknown) => void,
): TemplateResult {
  const line = (name: string, label: string, type = 'text') =>
    html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        lang="da"
        type=${type}
        ?readonly=${isFixed}
        .value=${text(fields[name])}
        @input=${(event: InputEvent) => changed(name, value(event))}
      />
    </div>`;
  return html`
    ${line('title', texts.answerTitle)}
    <answer-area
      .label=${texts.answer}
      .text=${text(fields.answer)}
      .rows=${12}
      .fixed=${isFixed}
      @written=${(event: CustomEvent<string>) => changed('answer', event.detail)}
    ></answer-area>
    <div class="field">
      <label for="owner">${editingTexts.owner}</label>
      <select
        id="owner"
        ?disabled=${isFixed}
        @change=${(event: Event) => changed('owner', (event.target as HTMLSelectElement).value)}
      >
        ${Object.entries(editingTexts.owners).map(
          ([key, label]) => html`<option value=${key} ?selected=${key === fields.owner}>${label}</option>`,
        )}
      </select>
    </div>
    ${line('authority', editingTexts.authority)} ${line('legalSource', texts.legalSource)} ${line('reviewBy', texts.reviewByField, 'date')}
    <div class="field">
      <label for="agentNote">${texts.agentNote}</label>
      <textarea
        id="agentNote"
        lang="da"
        rows="3"
        ?readonly=${isFixed}
        .value=${text(fields.agentNote)}
        @input=${(event: InputEvent) => changed('agentNote', value(event))}
      ></textarea>
    </div>
    <sentence-list
      .label=${texts.utterances}
      .intent=${intent}
      .kommune=${kommune}
      .sentences=${(fields.utterances ?? []) as string[]}
      .fixed=${isFixed}
      @written=${(event: CustomEvent<string[]>) => changed('utterances', event.detail)}
    ></sentence-list>
    <div class="field">
      <label for="checks">${editingTexts.checks}</label>
      <textarea
        id="checks"
        rows="5"
        aria-describedby="checks-hint"
        ?readonly=${isFixed}
        .value=${((fields.checks ?? []) as string[]).join('\n')}
        @input=${(event: InputEvent) => changed('checks', value(event).split('\n'))}
      ></textarea>
      <p id="checks-hint" class="small">${editingTexts.checksHint}</p>
    </div>
  `;
}

/** What one kommune says otherwise: nothing, a text added, its own text, or that it is not done here. */
export function overlayFields(change: Change, isFixed: boolean, changed: (change: Change) => void): TemplateResult {
  const mode = modeOf(change);
  const choose = (to: Mode) =>
    changed(to === 'common' ? {} : { links: change.links, [to]: change[mode as keyof Change] || ' ' });
  return html`
    <fieldset ?disabled=${isFixed}>
      <legend>${texts.mode}</legend>
      ${(['common', 'append', 'replace', 'off'] as Mode[]).map(
        (one) =>
          html`<label class="choice">
            <input type="radio" name="mode" .checked=${one === mode} @change=${() => choose(one)} />${texts.modes[one]}
          </label>`,
      )}
    </fieldset>
    ${mode === 'common'
      ? nothing
      : html`<answer-area
          .label=${texts[mode]}
          .text=${(change[mode] ?? '').trimStart()}
          .fixed=${isFixed}
          @written=${(event: CustomEvent<string>) => changed({ ...change, [mode]: event.detail || ' ' })}
        ></answer-area>`}
  `;
}

function modeOf({ off, replace, append }: Change): Mode {
  return off ? 'off' : replace ? 'replace' : append ? 'append' : 'common';
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

function value(event: InputEvent): string {
  return (event.target as HTMLInputElement).value;
}
