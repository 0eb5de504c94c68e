import type { LetterPart } from './letterPart';

/** The smallest part that a page break may fall before. `isRow` marks a table's row, whose first piece is the table's heading row. */
export interface Piece {
  part: LetterPart;
  /** Index of the piece to print again on top of a new page: the heading row of a table; else null. */
  repeats: number | null;
  /** Must not be the last on a page: headings and heading rows. */
  keepsNext: boolean;
  startsPage: boolean;
}

/** Cuts lists, pairs and tables into their rows, so that a page can end between any two of them. */
export function piecesOf(parts: readonly LetterPart[]): Piece[] {
  const pieces: Piece[] = [];
  let startsPage = false;
  const add = (part: LetterPart, more: Partial<Piece> = {}) => {
    pieces.push({ part, repeats: null, keepsNext: false, startsPage, ...more });
    startsPage = false;
  };
  for (const part of parts) {
    if (part.kind === 'page-break') startsPage = true;
    else if (part.kind === 'list') part.items.forEach((item) => add({ kind: 'list', items: [item] }));
    else if (part.kind === 'pairs') part.pairs.forEach((pair) => add({ kind: 'pairs', pairs: [pair] }));
    else if (part.kind === 'table') {
      const head = pieces.length;
      add({ ...part, rows: [] }, { keepsNext: true });
      part.rows.forEach((row) =>
        add({ ...part, columns: columnsOf(part.columns, row), rows: [row] }, { repeats: head }),
      );
    } else add(part, { keepsNext: part.kind === 'heading' || part.kind === 'title' });
  }
  return pieces;
}

/** A row piece shows no heading row of its own but keeps the number of columns. */
const columnsOf = (columns: readonly string[], row: readonly string[]) =>
  Array.from({ length: Math.max(columns.length, row.length) }, () => '');
