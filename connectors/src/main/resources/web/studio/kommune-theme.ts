import { contrast, hex, readableOn, WHITE } from '../shared/contrast';

/** The least contrast of text (WCAG 2.2, 1.4.3), and what the chat's links stand on. */
const LEAST = 4.5;
const GROUNDS = ['#ffffff', '#eef2f6'];

/** A theme out of one colour in which everything can be read; what cannot keeps the usual colour. */
export function themeOf(colour: string): Record<string, string> {
  const text = readableOn(hex(colour)) === WHITE ? '#ffffff' : '#000000';
  const isReadable = GROUNDS.every((ground) => contrast(hex(colour), hex(ground)) >= LEAST);
  return {
    primary: colour,
    'on-primary': text,
    ...(isReadable ? { action: colour } : {}),
    'primary-dark': colour,
    'on-primary-dark': text,
  };
}
