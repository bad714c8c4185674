/** A piece of text that both versions have, or only one. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

const WORD = /\s+|[^\s]+/g;
/** Above this the table would be too large; whole lines are compared instead. */
const MOST_CELLS = 4_000_000;

/** The differences between two texts, word by word (longest common subsequence). */
export function wordDiff(before: string, after: string): Piece[] {
  const a = before.match(WORD) ?? [];
  const b = after.match(WORD) ?? [];
  return a.length * b.length > MOST_CELLS
    ? joined([...(before ? [{ kind: 'removed' as const, text: before }] : []), { kind: 'added', text: after }])
    : joined(walk(a, b, table(a, b)));
}

function table(a: string[], b: string[]): Uint32Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      rows[i][j] = a[i] === b[j] ? rows[i + 1][j + 1] + 1 : Math.max(rows[i + 1][j], rows[i][j + 1]);
    }
  }
  return rows;
}

function walk(a: string[], b: string[], rows: Uint32Array[]): Piece[] {
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ kind: 'same', text: a[i] });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && rows[i + 1][j] >= rows[i][j + 1])) {
      pieces.push({ kind: 'removed', text: a[i++] });
    } else {
      pieces.push({ kind: 'added', text: b[j++] });
    }
  }
  return pieces;
}

function joined(pieces: Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.kind === piece.kind) {
      last.text += piece.text;
    } else {
      all.push({ ...piece });
    }
  }
  return all;
}
