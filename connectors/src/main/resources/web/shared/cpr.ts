/**
 * Finds CPR numbers: ten digits in any usual grouping whose first six are a date. The control digit
 * says nothing, since numbers given out after 2007 need not follow it (CPR-kontoret, "Personnummeret
 * i CPR").
 */

const SPACE = '[\\s.\\-/\\u2010-\\u2015\\u2212]';
const TEN_DIGITS = new RegExp(`(\\d${SPACE}?){6}${SPACE}{0,2}(\\d${SPACE}?){3}\\d`, 'g');
const DIGIT = /\p{Nd}/gu;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What a CPR number is replaced with, as the server's mask does. */
export const CPR_LABEL = '[CPR]';

/** Tells whether a text holds a CPR number. */
export function holdsCpr(text: string): boolean {
  return places(text).length > 0;
}

/** The text with each CPR number replaced by its label. */
export function withoutCpr(text: string): string {
  return places(text).reduceRight(
    (rest, [from, to]) => rest.slice(0, from) + CPR_LABEL + rest.slice(to),
    text,
  );
}

function places(text: string): [number, number][] {
  const plain = text.replace(DIGIT, asciiDigit);
  const found: [number, number][] = [];
  for (const match of plain.matchAll(TEN_DIGITS)) {
    const from = match.index;
    const to = from + match[0].length;
    if (standsAlone(plain, from, to) && beginsWithDate(match[0].replace(/\D/g, ''))) {
      found.push([from, to]);
    }
  }
  return found;
}

/** A longer number is something else. */
function standsAlone(text: string, from: number, to: number): boolean {
  return !/\d/.test(text.charAt(from - 1)) && !/\d/.test(text.charAt(to));
}

function beginsWithDate(digits: string): boolean {
  const [day, month, year] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)));
  const isLeapDay = day === 29 && month === 2;
  return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1] && (!isLeapDay || year % 4 === 0);
}

/** Digits of other scripts come in runs of ten, zero first; the length in UTF-16 is kept. */
function asciiDigit(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0;
  const value = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && value - zero < 9) {
    zero--;
  }
  return String(value - zero).padStart(digit.length, ' ');
}
