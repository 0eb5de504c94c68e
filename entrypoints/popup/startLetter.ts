import { openDesk } from '@/utils/messages/openDesk';
import type { LetterStart } from './storeLetter';

/**
 * Starts a letter and opens the desk on it beside the page; a reply is chosen on the reply desk. Call it straight from a press. Rejects
 * with a sentence when the draft could not be stored or nothing could be opened.
 */
export async function startLetter(start: LetterStart): Promise<void> {
  if (start.offer?.kind === 'reply') return opened(openDesk(start.tabId, 'reply/'));
  const id = crypto.randomUUID();
  const storing = import('./storeLetter').then(({ storeLetter }) => storeLetter(id, start));
  const opening = openDesk(start.tabId, id, storing);
  await storing;
  return opened(opening);
}

async function opened(opening: Promise<boolean>): Promise<void> {
  if (!(await opening)) throw new Error('The browser opened no window for the letter. Open “All letters” to go on.');
}
