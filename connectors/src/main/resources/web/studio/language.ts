import type { LitElement } from 'lit';

/** The languages of the page's own words; what content says, and what the server says of it, is Danish. */
export type Language = 'da' | 'en';

const KEPT_AS = 'studio-language';

let on: Language = localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'da';
document.documentElement.lang = on;

/** The language that is on. */
export function language(): Language {
  return on;
}

/** Puts another language on, for this browser until it is changed; what is being written stays as it is. */
export function speak(to: Language): void {
  on = to;
  localStorage.setItem(KEPT_AS, to);
  document.documentElement.lang = to;
  renew(document);
}

/** What is the same in each language but for its words; read in the language that is on. */
export function spoken<T extends object>(da: T, en: T): T {
  const all: Record<Language, T> = { da, en };
  return new Proxy(da, { get: (_, name) => Reflect.get(all[on], name) as unknown });
}

/** Lets every element below say its words again. */
function renew(root: ParentNode): void {
  for (const element of root.querySelectorAll<LitElement>('*')) {
    element.requestUpdate?.();
    if (element.shadowRoot) {
      renew(element.shadowRoot);
    }
  }
}
