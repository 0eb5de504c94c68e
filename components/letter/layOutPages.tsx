import { render } from 'preact';
import type { PrintedLetter } from './letterPart';
import { measurePieces } from './measurePieces';
import { paginate, type PlacedPiece } from './paginate';
import { PartView } from './PartView';
import { pieceClass } from './pieceClass';
import { piecesOf, type Piece } from './piecesOf';

/** Height of the written part of an A4 page, in CSS pixels: 297 mm less the margins of `letter.css`. */
export const writtenHeight = 934;

/** The pieces of a letter and the page each stands on. */
export interface LaidOutLetter {
  pieces: Piece[];
  pages: PlacedPiece[][];
}

/** Lays a letter out on A4 pages as the browser sets its text: drawn once where nobody sees it, measured, and taken away. */
export function layOutPages(letter: PrintedLetter, page: Document = document): LaidOutLetter {
  const pieces = piecesOf(letter.parts);
  const box = page.createElement('div');
  box.className = 'letter letter--measured';
  box.setAttribute('aria-hidden', 'true');
  page.body.append(box);
  render(
    pieces.map(({ part, isJoined }, index) => (
      <div class={pieceClass(isJoined, false)} key={index}>
        <PartView part={part} />
      </div>
    )),
    box,
  );
  const pages = paginate(measurePieces(box, pieces, writtenHeight), writtenHeight);
  render(null, box);
  box.remove();
  return { pieces, pages };
}
