import type { LaidOutLetter } from './layOutPages';
import type { PrintedLetter } from './letterPart';
import { identityWords } from './identityWords';
import { PartView } from './PartView';
import { pieceClass } from './pieceClass';

/** The pages of a laid-out letter: identity and mark on top of each, "Page x of y" at its foot. */
export function PageList({ letter, laidOut }: { letter: PrintedLetter; laidOut: LaidOutLetter }) {
  const { pieces, pages } = laidOut;
  return (
    <>
      {pages.map((placed, index) => (
        <section class="letter page" key={index} aria-label={`Page ${index + 1} of ${pages.length}`}>
          <header class="page__top">
            <span>{identityWords(letter.identity)}</span>
            {letter.mark && <strong class="page__mark">{letter.mark}</strong>}
          </header>
          <div class="page__text">
            {placed.map(({ piece, from, to }) => {
              const found = pieces[piece];
              if (!found) return null;
              const isWhole = from === 0 && to === null;
              return (
                <div class={pieceClass(found.isJoined, !isWhole)} key={`${piece}-${from}`}>
                  <PartView part={found.part} slice={isWhole ? undefined : { from, to }} />
                </div>
              );
            })}
          </div>
          <footer class="page__foot">
            Page {index + 1} of {pages.length}
          </footer>
        </section>
      ))}
    </>
  );
}
