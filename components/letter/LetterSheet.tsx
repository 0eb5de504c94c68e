import { identityWords } from './identityWords';
import type { PrintedLetter } from './letterPart';
import { PartView } from './PartView';

/** The letter on one sheet as wide as there is room: for the side panel and for large text, where A4 would not be legible. */
export function LetterSheet({ letter }: { letter: PrintedLetter }) {
  return (
    <section class="letter sheet" aria-label="The letter">
      <header class="page__top">
        <span>{identityWords(letter.identity)}</span>
        {letter.mark && <strong class="page__mark">{letter.mark}</strong>}
      </header>
      {letter.parts.map((part, index) => (
        <div class="letter__piece" key={index}>
          <PartView part={part} />
        </div>
      ))}
    </section>
  );
}
