import { html, type TemplateResult } from 'lit';
import { wordDiff, type Piece } from './word-diff';

/** What was taken away and what was added, word by word. */
export function diffView(before: string, after: string): TemplateResult {
  return html`<div class="diff">${wordDiff(before, after).map(pieceView)}</div>`;
}

function pieceView({ kind, text }: Piece): unknown {
  switch (kind) {
    case 'same':
      return text;
    case 'added':
      return html`<ins>${text}</ins>`;
    case 'removed':
      return html`<del>${text}</del>`;
  }
}
