import { html, nothing, type TemplateResult } from 'lit';
import type { Completeness } from './studio-client';
import type { JoiningForm } from './joining-form';
import { inDanish, joiningTexts as texts } from './joining-texts';
import { themeOf } from './kommune-theme';
import { CLOSED, type Day } from './opening-hours';

/** What the steps show and whom they tell. */
export interface Steps {
  form: JoiningForm;
  facts: Completeness['facts'];
  isFixed: boolean;
  changed: (change: Partial<JoiningForm>) => void;
}

const NEEDED = ['kommune.telefon', 'kommune.aabningstider'];
const WEEKDAYS: Day[] = [1, 2, 3, 4, 5].map(() => ({ from: '09:00', until: '15:00' }));

/** The facts that answers name, and the website. */
export function factsStep({ form, facts, isFixed, changed }: Steps): TemplateResult {
  const write = (name: string) => (value: string) => changed({ facts: { ...form.facts, [name]: value } });
  return html`<section class="card form" aria-labelledby="step-facts">
    <h3 id="step-facts">${texts.facts}</h3>
    <p class="small">${texts.factsHint}</p>
    ${facts.map(({ name, meaning, answers }) => {
      const isNeeded = NEEDED.includes(name);
      const label = html`<span lang="da">${meaning}</span>${isNeeded ? ` ${texts.needed}` : nothing}`;
      return line(name, label, form.facts[name] ?? '', isFixed, write(name), texts.inAnswers(answers));
    })}
    ${line('website', texts.website, form.website, isFixed, (website) => changed({ website }), texts.websiteHint)}
  </section>`;
}

/** When a person can be reached from the chat. */
export function hoursStep({ form, isFixed, changed }: Steps): TemplateResult {
  const choose = (hours?: Day[]) => changed({ hours, otherHours: '' });
  const isOwn = form.hours !== undefined;
  const set = (at: number, change: Partial<Day>) =>
    choose(form.hours?.map((day, index) => (index === at ? { ...day, ...change } : day)));
  return html`<section class="card form" aria-labelledby="step-hours">
    <h3 id="step-hours">${texts.hours}</h3>
    ${form.otherHours
      ? html`<p>${form.otherHours}</p>
          <p class="small">${texts.ownHoursHint}</p>`
      : html`<fieldset ?disabled=${isFixed} aria-labelledby="step-hours">
          ${choice('hours', texts.usualHours, !isOwn, () => choose(undefined))}
          ${choice('hours', texts.ownHours, isOwn, () => choose([...WEEKDAYS, CLOSED, CLOSED]))}
        </fieldset>`}
    ${form.hours
      ? html`<p class="small">${texts.hoursHint}</p>
          <div class="days">${form.hours.map((day, at) => dayView(day, at, isFixed, (change) => set(at, change)))}</div>`
      : nothing}
  </section>`;
}

function dayView(day: Day, at: number, isFixed: boolean, changed: (change: Partial<Day>) => void): TemplateResult {
  const name = texts.days[at];
  const time = (part: 'from' | 'until') =>
    html`<input
      type="time"
      aria-label="${name} ${texts[part]}"
      ?disabled=${isFixed}
      .value=${day[part]}
      @change=${(event: Event) => changed({ [part]: value(event) })}
    />`;
  return html`<div class="day">
    <span>${name}</span> ${time('from')} <span aria-hidden="true">–</span> ${time('until')}
  </div>`;
}

/** Colour and greeting, with what the chat's button looks like. */
export function lookStep({ form, isFixed, changed }: Steps): TemplateResult {
  const theme = themeOf(form.colour || '#0f4c81');
  const style = `background:${theme.primary};color:${theme['on-primary']}`;
  return html`<section class="card form" aria-labelledby="step-look">
    <h3 id="step-look">${texts.look}</h3>
    <div class="field">
      <label for="colour">${texts.colour}</label>
      <div class="buttons">
        <input
          id="colour"
          type="color"
          aria-describedby="colour-hint"
          ?disabled=${isFixed}
          .value=${form.colour || '#0f4c81'}
          @input=${(event: Event) => changed({ colour: value(event) })}
        />
        <span class="launcher" lang="da" .style=${style}>${inDanish.launcher}</span>
        ${form.colour && !isFixed
          ? html`<button type="button" class="quiet" @click=${() => changed({ colour: '' })}>${texts.usualColour}</button>`
          : nothing}
      </div>
      <p id="colour-hint" class="small">${texts.colourHint}</p>
    </div>
    ${area('greeting', texts.greeting, 4, form.greeting, isFixed, (greeting) => changed({ greeting }), texts.greetingHint)}
  </section>`;
}

/** The pages that may carry the chat. */
export function originsStep({ form, isFixed, changed }: Steps): TemplateResult {
  return html`<section class="card form" aria-labelledby="step-origins">
    <h3 id="step-origins">${texts.origins}</h3>
    ${area('origins', `${texts.origins.slice(3)} ${texts.needed}`, 3, form.origins, isFixed, (origins) => changed({ origins }), texts.originsHint)}
  </section>`;
}

function line(
  id: string,
  label: string | TemplateResult,
  shown: string,
  isFixed: boolean,
  changed: (text: string) => void,
  hint: string,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      lang="da"
      aria-describedby="${id}-hint"
      ?readonly=${isFixed}
      .value=${shown}
      @input=${(event: Event) => changed(value(event))}
    />
    <p id="${id}-hint" class="small">${hint}</p>
  </div>`;
}

function area(
  id: string,
  label: string,
  rows: number,
  shown: string,
  isFixed: boolean,
  changed: (text: string) => void,
  hint: string,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      lang="da"
      rows=${rows}
      aria-describedby="${id}-hint"
      ?readonly=${isFixed}
      .value=${shown}
      @input=${(event: Event) => changed(value(event))}
    ></textarea>
    <p id="${id}-hint" class="small">${hint}</p>
  </div>`;
}

function choice(group: string, label: string, isChosen: boolean, chosen: () => void): TemplateResult {
  return html`<label class="choice">
    <input type="radio" name=${group} .checked=${isChosen} @change=${chosen} />${label}
  </label>`;
}

function value(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
