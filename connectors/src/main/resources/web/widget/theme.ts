import { css, parse, type Rgb } from '../shared/contrast';
import { COLOURS, DARK, LIGHT, readable, strong, type Wishes } from './palette';

const DARK_WANTED = matchMedia('(prefers-color-scheme: dark)');
const MORE_CONTRAST = matchMedia('(prefers-contrast: more)');

/**
 * The widget's colours: the kommune's own as far as they can be read, in the light or dark that the
 * citizen prefers. They are asked for by the page's custom properties `--borger-chat-primary` and so
 * on, ending with `-dark` for the dark ones, or else by the kommune's settings at the server.
 * `--borger-chat-scheme: light` (or `dark`) keeps to one of them.
 */
export class Theme {
  readonly sheet = new CSSStyleSheet();
  /** Whether the page gives a picture for the assistant, by `--borger-chat-avatar: url(…)`. */
  hasAvatar = false;

  /** `root` is where the sheet is adopted, `settings` what the server says. */
  constructor(
    private readonly root: ShadowRoot,
    private readonly settings: () => Record<string, string>,
  ) {
    root.adoptedStyleSheets.push(this.sheet);
  }

  /** Keeps to what the page and the citizen want now; gives what ends that. */
  follow(changed: () => void): () => void {
    const renew = () => {
      this.renew();
      changed();
    };
    [DARK_WANTED, MORE_CONTRAST].forEach((wish) => wish.addEventListener('change', renew));
    return () => [DARK_WANTED, MORE_CONTRAST].forEach((wish) => wish.removeEventListener('change', renew));
  }

  /** Reads the wishes anew. */
  renew(): void {
    const page = getComputedStyle(this.root.host);
    const property = (name: string) => page.getPropertyValue(`--borger-chat-${name}`).trim();
    this.hasAvatar = property('avatar') !== '';
    const scheme = property('scheme');
    const isDark = scheme === 'dark' || (scheme !== 'light' && DARK_WANTED.matches);
    const usual = isDark ? DARK : LIGHT;
    const wished = this.wishes((name) => {
      const full = isDark ? `${name}-dark` : name;
      return property(full) || this.settings()[full];
    });
    const palette = MORE_CONTRAST.matches ? strong(usual) : readable(usual, wished);
    const lines = COLOURS.map((name) => `--${name}:${css(palette[name])}`);
    this.sheet.replaceSync(`:host{color-scheme:${isDark ? 'dark' : 'light'};${lines.join(';')}}`);
  }

  private wishes(wanted: (name: string) => string | undefined): Wishes {
    const probe = document.createElement('i');
    this.root.append(probe);
    const wishes: Wishes = {};
    for (const name of COLOURS) {
      const value = wanted(name);
      const colour = value ? computed(probe, value) : undefined;
      if (colour) {
        wishes[name] = colour;
      }
    }
    probe.remove();
    return wishes;
  }
}

/** Any colour CSS knows, as numbers; undefined where it is none. */
function computed(probe: HTMLElement, value: string): Rgb | undefined {
  probe.style.color = '';
  probe.style.color = value;
  if (probe.style.color === '') {
    return undefined;
  }
  probe.style.color = `color-mix(in srgb, ${value}, ${value})`;
  return parse(getComputedStyle(probe).color);
}
