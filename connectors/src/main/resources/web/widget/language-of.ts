/** Small words that tell the languages of our texts apart. */
const SMALL_WORDS: Record<string, RegExp> = {
  da: /\b(og|du|er|det|ikke|til|på|med|kan|af)\b/gi,
  en: /\b(the|and|you|is|are|not|to|of|can|your)\b/gi,
  de: /\b(und|sie|nicht|ist|ich|oder|auf|mit|können|einen?)\b/gi,
  pl: /(?<!\p{L})(nie|się|lub|jest|po|do|na|możesz|albo|z)(?!\p{L})/giu,
  tr: /(?<!\p{L})(bir|ve|veya|ile|için|henüz|çalışanla|yazabilir)(?!\p{L})/giu,
};

/**
 * The language a text is in, as far as letters and small words tell, so that a voice reads it right
 * (WCAG 2.2, 3.1.2). Undefined where they do not.
 */
export function languageOf(text: string): string | undefined {
  if (/\p{Script=Arabic}/u.test(text)) {
    return 'ar';
  }
  if (/\p{Script=Cyrillic}/u.test(text)) {
    return 'uk';
  }
  const counts = Object.entries(SMALL_WORDS).map(
    ([language, words]) => [language, text.match(words)?.length ?? 0] as const,
  );
  const [best, second] = counts.sort((a, b) => b[1] - a[1]);
  return best[1] > second[1] ? best[0] : undefined;
}
