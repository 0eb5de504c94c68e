import type { LetterPart } from './letterPart';

/** The smallest part that a page break may fall before. `isRow` marks a table's row, whose first piece is the table's heading row. */
export interface Piece {
  part: LetterPart;
  /** Index of the piece to print again on top of a new page: the heading row of a table; else null. */
  repeats: number | null;
  /** Must not be the last on a page: headings and heading rows. */
  keepsNext: boolean;
  startsPage: boolean;
  /** The next piece is a row of the same list, so no space comes between. */
  isJoined: boolean;
}

/** Cuts lists, pairs and tables into their rows, so that a page can end between any two of them. */
export function piecesOf(parts: readonly LetterPart[]): Piece[] {
  const pieces: Piece[] = [];
  let startsPage = false;
  const add = (part: LetterPart, more: Partial<Piece> = {}) => {
    pieces.push({ part, repeats: null, keepsNext: false, startsPage, isJoined: false, ...more });
    startsPage = false;
  };
  for (const part of parts) {
    if (part.kind === 'page-break') startsPage = true;
    else if (part.kind === 'list')
      part.items.forEach((item, at) => add({ kind: 'list', items: [item] }, { isJoined: at < part.items.length - 1 }));
    else if (part.kind === 'pairs')
      part.pairs.forEach((pair, at) => add({ kind: 'pairs', pairs: [pair] }, { isJoined: at < part.pairs.length - 1 }));
    else if (part.kind === 'table') {
      const head = pieces.length;
      add({ ...part, rows: [] }, { keepsNext: true, isJoined: part.rows.length > 0 });
      part.rows.forEach((row, at) =>
        add(
          { ...part, columns: columnsOf(part.columns, row), rows: [row] },
          { repeats: head, isJoined: at < part.rows.length - 1 },
        ),
      );
    } else add(part, { keepsNext: part.kind === 'heading' || part.kind === 'title' || isLabel(part) });
  }
  return pieces;
}

/** A line in bold above what it names, such as "Copies to". */
const isLabel = (part: LetterPart) =>
  part.kind === 'paragraph' && part.runs.length > 0 && part.runs.every(({ bold }) => bold);

/** A row piece shows no heading row of its own but keeps the number of columns. */
const columnsOf = (columns: readonly string[], row: readonly string[]) =>
  Array.from({ length: Math.max(columns.length, row.length) }, () => '');
