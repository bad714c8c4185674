import { html, type TemplateResult } from 'lit';
import { language } from './language';
import { texts } from './studio-texts';
import { wordDiff, type Piece } from './word-diff';

/** So many unchanged lines stand before and after a change. */
const AROUND = 2;

/** What was taken away and what was added, word by word; long stretches without a change are left out. */
export function diffView(before: string, after: string): TemplateResult {
  const pieces = wordDiff(before, after);
  const views = pieces.map((piece, index) => pieceView(piece, index === 0, index === pieces.length - 1));
  return html`<div class="diff" lang="da">${views}</div>`;
}

function pieceView({ kind, text }: Piece, isFirst: boolean, isLast: boolean): unknown {
  switch (kind) {
    case 'same':
      return isFirst && isLast ? text : shortened(text, isFirst, isLast);
    case 'added':
      return html`<ins>${text}</ins>`;
    case 'removed':
      return html`<del>${text}</del>`;
  }
}

function shortened(text: string, isFirst: boolean, isLast: boolean): unknown {
  const lines = text.split('\n');
  const head = isFirst ? 0 : AROUND + 1;
  const tail = isLast ? 0 : AROUND + 1;
  const left = lines.length - head - tail;
  return left <= AROUND
    ? text
    : [
        lines.slice(0, head).join('\n'),
        head > 0 ? '\n' : '',
        html`<span class="small" lang=${language()}>${texts.unchanged(left)}</span>`,
        tail > 0 ? '\n' : '',
        lines.slice(lines.length - tail, lines.length).join('\n'),
      ];
}
