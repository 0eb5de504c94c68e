import { render } from 'preact';
import { layOutPages } from './layOutPages';
import type { PrintedLetter } from './letterPart';
import { PageList } from './PageList';

/**
 * From now on the page prints as the letter and nothing else, also when the browser's own print command is used; returns the way to
 * stop. `letterNow` is asked at the moment of printing; null prints the screen as it is.
 */
export function printLetter(letterNow: () => PrintedLetter | null): () => void {
  const root = document.createElement('div');
  root.className = 'print-root';
  const before = () => {
    const letter = letterNow();
    if (!letter) return;
    document.body.append(root);
    render(<PageList letter={letter} laidOut={layOutPages(letter)} />, root);
    document.documentElement.classList.add('prints-letter');
  };
  const after = () => {
    document.documentElement.classList.remove('prints-letter');
    render(null, root);
    root.remove();
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    after();
  };
}
