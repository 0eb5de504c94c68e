import type { MeasuredPiece } from './paginate';
import type { Piece } from './piecesOf';

/** Reads off the unbroken letter in `box`, one child a piece, where each piece and each line of long text ends. */
export function measurePieces(box: HTMLElement, pieces: readonly Piece[], height: number): MeasuredPiece[] {
  const top = box.getBoundingClientRect().top;
  const rects = [...box.children].map((child) => child.getBoundingClientRect());
  return pieces.map(({ keepsNext, startsPage, repeats }, index) => {
    const rect = rects[index] ?? new DOMRect();
    const repeated = repeats === null ? null : rects[repeats];
    const measured = { top: rect.top - top, bottom: rect.bottom - top, keepsNext, startsPage, repeats };
    const child = box.children[index];
    const crossesPage = Math.floor(measured.top / height) !== Math.floor(measured.bottom / height);
    return {
      ...measured,
      repeatHeight: repeated?.height ?? 0,
      lines: child && (crossesPage || rect.height > 60) ? linesOf(child, top) : [],
    };
  });
}

/** The lines of a piece's running text: their bottoms, and the characters of the text that come before each end. */
function linesOf(child: Element, top: number): MeasuredPiece['lines'] {
  const flow = child.querySelector('.letter__flow');
  if (!flow) return [];
  const lines: { bottom: number; end: number }[] = [];
  const range = document.createRange();
  let before = 0;
  const walker = document.createTreeWalker(flow, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    for (const word of wordsOf(node.nodeValue ?? '')) {
      range.setStart(node, word.from);
      range.setEnd(node, word.ink);
      const rects = range.getClientRects();
      const bottom = (rects[rects.length - 1]?.bottom ?? 0) - top;
      const last = lines[lines.length - 1];
      const end = before + word.to;
      if (last && bottom < last.bottom + 2) last.end = end;
      else lines.push({ bottom, end });
    }
    before += length;
  }
  return lines;
}

/** Each word with the white space after it; `ink` is where the word itself ends. */
function wordsOf(text: string): { from: number; ink: number; to: number }[] {
  return [...text.matchAll(/(\S+)\s*/g)].map((match) => ({
    from: match.index,
    ink: match.index + (match[1]?.length ?? 0),
    to: match.index + match[0].length,
  }));
}
