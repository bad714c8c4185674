import { contrast, hex, readableOn, type Rgb } from '../shared/contrast';

/** The colours of the widget, by the names a kommune may set them with. */
export const COLOURS = [
  'primary',
  'on-primary',
  'surface',
  'on-surface',
  'muted',
  'bot',
  'citizen',
  'agent',
  'edge',
  'line',
  'action',
  'warning',
  'on-warning',
  'focus',
] as const;

export type Colour = (typeof COLOURS)[number];
export type Palette = Record<Colour, Rgb>;

/** What somebody wishes for; what is absent stays as usual. */
export type Wishes = Partial<Palette>;

/** WCAG 2.2, 1.4.3: text. */
const TEXT = 4.5;
/** WCAG 2.2, 1.4.11: what one must see to use a control. */
const SHAPE = 3;

/** Every pair below that is read or used reaches its ratio. */
export const LIGHT = palette(
  '#0f4c81 #ffffff #ffffff #1b2733 #4a5a6a #eef2f6 #d9e8f6 #e3f1e4 #74879a #d5dde5 #0f4c81 #fff4d6 #3d2c00 #b3470b',
);
export const DARK = palette(
  '#123a5e #ffffff #141c24 #eef3f8 #b4c2cf #232f3a #1d4468 #234430 #8b9cac #34434f #9accf8 #463508 #fff1cc #ffb37a',
);

/** The usual colours changed as wished, as far as everything can still be read. */
export function readable(usual: Palette, wishes: Wishes): Palette {
  const p = { ...usual, ...wishes };
  const keep = (isFine: boolean, ...names: Colour[]) =>
    names.forEach((name) => (p[name] = isFine ? p[name] : usual[name]));
  const reads = (text: Colour, ...grounds: Colour[]) =>
    grounds.every((ground) => contrast(p[text], p[ground]) >= TEXT);

  keep(reads('on-surface', 'surface'), 'surface', 'on-surface');
  for (const bubble of ['bot', 'citizen', 'agent'] as const) {
    keep(reads('on-surface', bubble), bubble);
    p[bubble] = reads('on-surface', bubble) ? p[bubble] : p.surface;
  }
  keep(reads('on-warning', 'warning'), 'warning', 'on-warning');
  p['on-primary'] = reads('on-primary', 'primary') ? p['on-primary'] : readableOn(p.primary);
  for (const name of ['action', 'muted'] as const) {
    const choices = [p[name], ...(name === 'action' ? [p.primary] : []), usual[name], p['on-surface']];
    p[name] = first(choices, (colour) =>
      [p.surface, p.bot, p.agent].every((ground) => contrast(colour, ground) >= TEXT),
    );
  }
  for (const name of ['edge', 'focus'] as const) {
    p[name] = first([p[name], usual[name], p['on-surface']], (colour) => contrast(colour, p.surface) >= SHAPE);
  }
  return p;
}

/** For people who ask for more contrast: text on plain ground, every edge as dark as the text. */
export function strong(usual: Palette): Palette {
  const text = readableOn(usual.surface);
  const ground = readableOn(text);
  return {
    ...usual,
    surface: ground,
    bot: ground,
    citizen: ground,
    agent: ground,
    warning: ground,
    'on-surface': text,
    'on-warning': text,
    muted: text,
    edge: text,
    line: text,
    action: text,
    focus: text,
    primary: text,
    'on-primary': ground,
  };
}

/** The first that will do, else the last. */
function first(choices: Rgb[], willDo: (colour: Rgb) => boolean): Rgb {
  return choices.find(willDo) ?? choices[choices.length - 1];
}

function palette(colours: string): Palette {
  const values = colours.split(' ').map(hex);
  return Object.fromEntries(COLOURS.map((name, at) => [name, values[at]])) as Palette;
}
