import type { Fields } from './studio-client';
import { themeOf } from './kommune-theme';
import { days, written, type Day } from './opening-hours';

/** What a kommune writes to come live. */
export interface JoiningForm {
  website: string;
  /** By the variable's name. */
  facts: Record<string, string>;
  /** Seven days from Monday; undefined for the hotline's hours. */
  hours?: Day[];
  /** Hours that say more than the form can; they stay as they are. */
  otherHours: string;
  /** `#rrggbb`; empty for the usual one. */
  colour: string;
  greeting: string;
  /** One a line. */
  origins: string;
}

const text = (value: unknown) => (value === undefined || value === null ? '' : String(value).trim());

/** The form of a kommune's two documents. */
export function formOf(kommune: Fields, overlay: Fields): JoiningForm {
  const facts = Object.entries((overlay.variables ?? {}) as Record<string, unknown>);
  const hours = text(overlay.openingHours);
  const read = hours ? days(hours) : undefined;
  return {
    website: text(kommune.website),
    facts: Object.fromEntries(facts.map(([name, value]) => [name, text(value)])),
    hours: read,
    otherHours: hours && !read ? hours : '',
    colour: text((overlay.theme as Record<string, string> | undefined)?.primary),
    greeting: text(overlay.greeting),
    origins: ((kommune.origins ?? []) as string[]).join('\n'),
  };
}

/** The kommune's facts with what the form says. */
export function kommuneWith(kommune: Fields, form: JoiningForm): Fields {
  return { ...kommune, website: origin(form.website) ?? form.website.trim(), websiteConfirmed: true, origins: origins(form) };
}

/** The kommune's own texts with what the form says; its colours stay where its own one does. */
export function overlayWith(overlay: Fields, form: JoiningForm): Fields {
  const { example: unused, theme, ...rest } = overlay;
  const before = text((theme as Record<string, string> | undefined)?.primary);
  const facts = Object.entries(form.facts).filter(([, value]) => value.trim());
  return {
    ...rest,
    approver: overlay.approver ?? 'seed',
    variables: Object.fromEntries(facts.map(([name, value]) => [name, value.trim()])),
    openingHours: form.otherHours || (form.hours ? written(form.hours) : ''),
    greeting: form.greeting === text(overlay.greeting) ? overlay.greeting : form.greeting.trim(),
    theme: form.colour === before ? theme : form.colour ? themeOf(form.colour) : undefined,
  };
}

/** The first line that is no web address; undefined where all are. */
export function badOrigin(form: JoiningForm): string | undefined {
  return lines(form).find((line) => origin(line) === undefined);
}

function origins(form: JoiningForm): string[] {
  return [...new Set(lines(form).map((line) => origin(line) ?? line))];
}

function lines(form: JoiningForm): string[] {
  return form.origins.split(/\s+/).filter(Boolean);
}

/** Scheme, host and port alone. */
function origin(address: string): string | undefined {
  try {
    const { origin, protocol, host } = new URL(address.trim());
    return host && /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}
