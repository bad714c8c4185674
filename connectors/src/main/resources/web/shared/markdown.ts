/**
 * The Markdown our answers are written in: paragraphs, `-` lists and `1.` lists, nothing else.
 * Everything becomes text nodes; an address that begins with http becomes a link.
 */
import { html, nothing, type TemplateResult } from 'lit';

/** A paragraph or a list. */
export interface Block {
  kind: 'p' | 'ul' | 'ol';
  /** One text for a paragraph, one for each item of a list. */
  texts: string[];
}

const ITEM = /^\s*(?:([-*])|\d{1,2}[.)])\s+(.*)$/;
const ADDRESS = /(https?:\/\/[^\s<>"')\]]*[^\s<>"')\].,;:!?])/;

/** Splits Markdown into its blocks. */
export function blocks(markdown: string): Block[] {
  const all: Block[] = [];
  let open: Block | undefined;
  for (const line of markdown.split('\n')) {
    const item = ITEM.exec(line);
    if (line.trim() === '') {
      open = open?.kind === 'p' ? undefined : open;
    } else if (item) {
      open = continued(all, open, item[1] ? 'ul' : 'ol');
      open.texts.push(item[2]);
    } else if (open && (open.kind === 'p' || line.startsWith('  '))) {
      open.texts.push(`${open.texts.pop()} ${line.trim()}`);
    } else {
      open = { kind: 'p', texts: [line.trim()] };
      all.push(open);
    }
  }
  return all;
}

function continued(all: Block[], open: Block | undefined, kind: 'ul' | 'ol'): Block {
  if (open?.kind === kind) {
    return open;
  }
  const block: Block = { kind, texts: [] };
  all.push(block);
  return block;
}

/** Markdown as elements. */
export function markdown(text: string): TemplateResult[] {
  return blocks(text).map(({ kind, texts }) => {
    const items = texts.map((item) => html`<li>${linked(item)}</li>`);
    switch (kind) {
      case 'p':
        return html`<p>${linked(texts[0])}</p>`;
      case 'ul':
        return html`<ul>${items}</ul>`;
      case 'ol':
        return html`<ol>${items}</ol>`;
    }
  });
}

/** Text as people wrote it, with its addresses as links. */
export function linked(text: string): unknown[] {
  return text
    .split(ADDRESS)
    .map((part, index) => (index % 2 ? link(part, part) : part || nothing));
}

/** A link that opens beside the page and tells the other site nothing; plain text where the address is none. */
export function link(url: string, title: unknown): unknown {
  return isWebAddress(url)
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>`
    : title;
}

function isWebAddress(url: string): boolean {
  try {
    return ['https:', 'http:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}
