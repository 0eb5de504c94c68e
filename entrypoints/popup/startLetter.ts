import { openDesk } from '@/utils/messages/openDesk';
import type { LetterStart } from './storeLetter';

/**
 * Starts a letter and opens the desk on it beside the page. Call it straight from a press. Rejects with a sentence when the draft could
 * not be stored or nothing could be opened.
 */
export async function startLetter(start: LetterStart): Promise<void> {
  const id = crypto.randomUUID();
  const storing = import('./storeLetter').then(({ storeLetter }) => storeLetter(id, start));
  const opening = openDesk(start.tabId, id, storing);
  await storing;
  if (!(await opening))
    throw new Error('The browser opened no window for the letter. It is stored: open “All letters”.');
}
