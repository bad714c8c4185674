/** Colours and how well they can be told apart (WCAG 2.2, "relative luminance" and "contrast ratio"). */

/** Red, green and blue, each 0 to 1. */
export type Rgb = [number, number, number];

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [1, 1, 1];

/** 1 for equal colours, 21 for black on white. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Black or white, whichever can be read better; the ratio is always at least 4.5. */
export function readableOn(colour: Rgb): Rgb {
  return contrast(WHITE, colour) >= contrast(BLACK, colour) ? WHITE : BLACK;
}

/**
 * Reads what a browser's computed style says of a colour: `rgb(15 76 129)`, `rgb(15, 76, 129)` or
 * `color(srgb 0.06 0.3 0.5)`. Undefined for one that lets the page shine through, or that is none.
 */
export function parse(computed: string): Rgb | undefined {
  const isFraction = computed.startsWith('color(srgb ');
  const numbers = computed.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
  const [red, green, blue, alpha = 1] = numbers;
  if (!(isFraction || computed.startsWith('rgb')) || numbers.length < 3 || alpha < 1) {
    return undefined;
  }
  return [red, green, blue].map((part) => (isFraction ? part : part / 255)) as Rgb;
}

/** As a style sheet writes it. */
export function css([red, green, blue]: Rgb): string {
  return `rgb(${[red, green, blue].map((part) => Math.round(part * 255)).join(' ')})`;
}

/** Of `#rrggbb`. */
export function hex(text: string): Rgb {
  return [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16) / 255) as Rgb;
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
