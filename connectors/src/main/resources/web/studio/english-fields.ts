import { html, nothing, type TemplateResult } from 'lit';
import './answer-area';
import { marksView } from './marks-view';
import './sentence-list';
import type { Document, Fields } from './studio-client';
import { writingTexts as texts } from './writing-texts';

/** The texts of an answer in one other language. */
interface Translation {
  title?: string;
  answer?: string;
  otherwise?: string;
  utterances?: string[];
}

type Translations = Record<string, Translation>;

/** The English texts, beside the Danish ones of the same document. */
export function englishFields(
  intent: string,
  fields: Fields,
  document: Document,
  changed: (name: string, value: unknown) => void,
): TemplateResult {
  const english = englishOf(fields);
  const isFixed = !document.mayWrite;
  const put = (value?: Translation) => {
    const { en: _, ...others } = (fields.translations ?? {}) as Translations;
    changed('translations', value ? { ...others, en: value } : others);
  };
  if (!english) {
    return isFixed
      ? html`<p class="small">${texts.notPublished}</p>`
      : html`<div><button @click=${() => put({ title: '', answer: '' })}>${texts.writeEnglish}</button></div>`;
  }
  const area = (name: 'answer' | 'otherwise', label: string) =>
    html`<answer-area
      .label=${label}
      .text=${english[name] ?? ''}
      .rows=${12}
      .fixed=${isFixed}
      language="en"
      @written=${(event: CustomEvent<string>) => put({ ...english, [name]: event.detail })}
    ></answer-area>`;
  const live = document.live?.fields;
  return html`
    ${marksView(document, english, live && englishOf(live))}
    ${live && hasMoved(fields, live, english) ? html`<p class="note">${texts.danishMoved}</p>` : nothing}
    <div class="field">
      <label for="english-title">${texts.englishTitle}</label>
      <input
        id="english-title"
        lang="en"
        maxlength="60"
        ?readonly=${isFixed}
        .value=${english.title ?? ''}
        @input=${(event: InputEvent) => put({ ...english, title: (event.target as HTMLInputElement).value })}
      />
    </div>
    ${area('answer', texts.englishAnswer)} ${fields.season ? area('otherwise', texts.englishOtherwise) : nothing}
    <sentence-list
      .label=${texts.englishUtterances}
      .intent=${intent}
      .sentences=${english.utterances ?? []}
      .fixed=${isFixed}
      language="en"
      @written=${(event: CustomEvent<string[]>) => put({ ...english, utterances: event.detail })}
    ></sentence-list>
    ${isFixed
      ? nothing
      : html`<div><button class="danger" @click=${() => put()}>${texts.removeEnglish}</button></div>`}
  `;
}

/** The English texts of a document; undefined where it has none. */
export function englishOf(fields: Fields): Translation | undefined {
  return ((fields.translations ?? {}) as Translations).en;
}

/** The Danish text is another than citizens read, and the English one is not. */
function hasMoved(fields: Fields, live: Fields, english: Translation): boolean {
  const before = englishOf(live)?.answer;
  return before !== undefined && before === english.answer && fields.answer !== live.answer;
}
