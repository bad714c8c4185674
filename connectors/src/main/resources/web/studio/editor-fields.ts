import { html, nothing, type TemplateResult } from 'lit';
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
  fields: Fields,
  isFixed: boolean,
  changed: (name: string, value: unknown) => void,
): TemplateResult {
  const line = (name: string, label: string, type = 'text') =>
    html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        type=${type}
        ?readonly=${isFixed}
        .value=${text(fields[name])}
        @input=${(event: InputEvent) => changed(name, value(event))}
      />
    </div>`;
  const area = (name: string, label: string, rows: number, shown: string, read: (text: string) => unknown) =>
    html`<div class="field">
      <label for=${name}>${label}</label>
      <textarea
        id=${name}
        rows=${rows}
        ?readonly=${isFixed}
        .value=${shown}
        @input=${(event: InputEvent) => changed(name, read(value(event)))}
      ></textarea>
    </div>`;
  const utterances = (fields.utterances ?? []) as string[];
  return html`
    ${line('title', texts.answerTitle)} ${area('answer', texts.answer, 12, text(fields.answer), (written) => written)}
    ${line('legalSource', texts.legalSource)} ${line('reviewBy', texts.reviewByField, 'date')}
    ${area('agentNote', texts.agentNote, 3, text(fields.agentNote), (written) => written)}
    <sentence-list
      .intent=${intent}
      .sentences=${utterances}
      .fixed=${isFixed}
      @written=${(event: CustomEvent<string[]>) => changed('utterances', event.detail)}
    ></sentence-list>
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
      : html`<div class="field">
          <label for="local">${texts[mode]}</label>
          <textarea
            id="local"
            rows="10"
            ?readonly=${isFixed}
            .value=${(change[mode] ?? '').trimStart()}
            @input=${(event: InputEvent) => changed({ ...change, [mode]: value(event) || ' ' })}
          ></textarea>
        </div>`}
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
