import { startDraft } from '@/utils/draft/startDraft';
import { openDesk } from '@/utils/messages/openDesk';
import type { Offer } from '@/utils/model/offer';
import { isMemoryOnly } from '@/utils/store/draftPlace';
import { saveDraft } from '@/utils/store/drafts';
import { loadPractice } from '@/utils/store/practice';
import { saveWaitingOffer } from '@/utils/store/waitingOffers';

export interface LetterStart {
  offer: Offer | null;
  pageTitle: string;
  tabId: number | null;
}

/**
 * Starts a letter and opens the desk on it beside the page. Call it straight from a press. Rejects with a sentence when the draft could
 * not be stored or nothing could be opened.
 */
export async function startLetter(start: LetterStart): Promise<void> {
  const id = crypto.randomUUID();
  const storing = store(id, start);
  const opening = openDesk(start.tabId, id, storing);
  await storing;
  if (!(await opening))
    throw new Error('The browser opened no window for the letter. It is stored: open “All letters”.');
}

/** In a private window the popup's memory ends with the popup, so the desk there starts from the offer itself. */
async function store(id: string, { offer, pageTitle, tabId }: LetterStart): Promise<void> {
  if (await isMemoryOnly()) return saveWaitingOffer(id, { offer, pageTitle, tabId });
  const { practice, people } = await loadPractice();
  const signers = people.filter(({ signs }) => signs);
  const referrer = signers.length === 1 ? (signers[0] ?? null) : null;
  const draft = startDraft({ offer, id, now: new Date().toISOString(), practice, referrer, pageTitle });
  await saveDraft(draft, 0);
}
