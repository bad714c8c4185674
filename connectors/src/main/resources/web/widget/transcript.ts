import { blocks } from '../shared/markdown';
import type { ShownEvent } from './shown';
import type { Texts } from './texts';

/** A conversation as plain text, for the citizen's own files. */
export function transcript(events: ShownEvent[], heading: string, texts: Texts, language: string): string {
  const time = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'da-DK', {
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const lines = events.map((event) => {
    const said = words(event, texts);
    return said && `${event.at ? `${time.format(new Date(event.at))} ` : ''}${said}`;
  });
  return [heading, '', ...lines.filter(Boolean), ''].join('\n');
}

/** Hands a text over as a file, without asking any server. */
export function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function words(event: ShownEvent, texts: Texts): string | undefined {
  switch (event.type) {
    case 'citizen':
      return `${texts.byCitizen} ${event.text}`;
    case 'bot':
      return [`${texts.byBot} ${plain(event.text ?? '')}`, ...(event.links ?? []).map((l) => `${l.title}: ${l.url}`)].join('\n');
    case 'agent':
      return `${event.agent}: ${event.text}`;
    case 'call-back':
      return `${texts.receipt}: ${event.receipt}`;
    default:
      return undefined;
  }
}

function plain(markdown: string): string {
  return blocks(markdown)
    .flatMap(({ kind, texts }) =>
      texts.map((text, at) => (kind === 'p' ? text : `${kind === 'ol' ? `${at + 1}.` : '-'} ${text}`)),
    )
    .join('\n');
}
