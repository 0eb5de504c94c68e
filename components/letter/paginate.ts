/** Where a piece stands in the unbroken letter, in pixels from its top, and where its lines end if it may be broken. */
export interface MeasuredPiece {
  top: number;
  bottom: number;
  keepsNext: boolean;
  startsPage: boolean;
  /** Height of what is printed again above it on a new page; 0 for nothing. */
  repeatHeight: number;
  repeats: number | null;
  /** For text that may be broken: the end of each line, as pixels from the letter's top and characters from the text's start. */
  lines: readonly { bottom: number; end: number }[];
}

/** A piece, or the part of it from character `from` to `to`, on a page; `to` null means to its end. */
export interface PlacedPiece {
  piece: number;
  from: number;
  to: number | null;
}

/** Fewest lines of a paragraph left alone on either side of a page break. */
const together = 2;

/**
 * Places measured pieces on pages of `height` pixels, in order and each exactly once. Breaks between pieces or, in long text, between
 * lines; a heading goes with what follows it, and a heading row is printed again.
 */
export function paginate(pieces: readonly MeasuredPiece[], height: number): PlacedPiece[][] {
  const pages: PlacedPiece[][] = [[]];
  let start = pieces[0]?.top ?? 0;
  let room = height;

  const turn = (top: number, repeats: number | null, repeatHeight: number) => {
    pages.push(repeats === null ? [] : [{ piece: repeats, from: 0, to: null }]);
    start = top;
    room = height - (repeats === null ? 0 : repeatHeight);
  };
  const page = () => pages[pages.length - 1] as PlacedPiece[];

  pieces.forEach((piece, index) => {
    const isFirst = page().length === 0;
    const tail = keptBehind(pieces, index);
    if (!isFirst && (piece.startsPage || (piece.keepsNext && tail - start > room)))
      turn(piece.top, piece.repeats, piece.repeatHeight);
    if (piece.bottom - start <= room) {
      page().push({ piece: index, from: 0, to: null });
      return;
    }
    let from = 0;
    let top = piece.top;
    for (;;) {
      const cut = lastLineWithin(piece, from, start + room);
      if (cut) {
        page().push({ piece: index, from, to: cut.end });
        from = cut.end;
        top = cut.bottom;
      } else if (page().some((placed) => placed.piece !== piece.repeats)) {
        turn(top, piece.repeats, piece.repeatHeight);
        if (piece.bottom - start <= room) break;
        continue;
      } else break;
      turn(top, null, 0);
      if (piece.bottom - start <= room) break;
    }
    page().push({ piece: index, from, to: null });
  });
  return pages;
}

/** Bottom of what must stay with a heading: the first lines of a text that may be broken there, else the whole piece. */
function keptBehind(pieces: readonly MeasuredPiece[], index: number): number {
  let at = index;
  while (pieces[at]?.keepsNext && pieces[at + 1]) at += 1;
  const last = pieces[at];
  if (!last) return 0;
  const mayBreak = last.lines.length >= 2 * together;
  return (mayBreak && last.lines[together - 1]?.bottom) || last.bottom;
}

/** The line to end a page with, leaving at least two lines on each side; null where none will do. */
function lastLineWithin(piece: MeasuredPiece, from: number, limit: number) {
  const open = piece.lines.filter((line) => line.end > from);
  const fits = open.filter((line) => line.bottom <= limit).length;
  const count = Math.min(fits, open.length - together);
  return count >= together ? (open[count - 1] ?? null) : null;
}
