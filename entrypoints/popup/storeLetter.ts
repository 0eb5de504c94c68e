import './jitless';
import { startDraft } from '@/utils/draft/startDraft';
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

/** Makes and stores the draft a press asked for. In a private window the popup's memory ends with the popup, so the desk starts it. */
export async function storeLetter(id: string, { offer, pageTitle, tabId }: LetterStart): Promise<void> {
  if (await isMemoryOnly()) return saveWaitingOffer(id, { offer, pageTitle, tabId });
  const { practice, people } = await loadPractice();
  const signers = people.filter(({ signs }) => signs);
  const referrer = signers.length === 1 ? (signers[0] ?? null) : null;
  const draft = startDraft({ offer, id, now: new Date().toISOString(), practice, referrer, pageTitle });
  await saveDraft(draft, 0);
}
