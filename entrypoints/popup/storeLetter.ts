import './jitless';
import { startDraft } from '@/utils/draft/startDraft';
import type { Offer } from '@/utils/model/offer';
import { loadConsent } from '@/utils/store/consent';
import { isMemoryOnly } from '@/utils/store/draftPlace';
import { saveDraft } from '@/utils/store/drafts';
import { isLocked } from '@/utils/store/lock';
import { loadPractice } from '@/utils/store/practice';
import { saveWaitingOffer } from '@/utils/store/waitingOffers';

export interface LetterStart {
  offer: Offer | null;
  pageTitle: string;
  tabId: number | null;
}

/**
 * Makes and stores the draft a press asked for. Where it may not be stored yet (nobody agreed to it, the letters are locked, or this is
 * a private window, whose memory the popup does not share) the desk starts it from the offer.
 */
export async function storeLetter(id: string, { offer, pageTitle, tabId }: LetterStart): Promise<void> {
  const mayStore = !(await isMemoryOnly()) && (await loadConsent()) !== null && !(await isLocked());
  if (!mayStore) return saveWaitingOffer(id, { offer, pageTitle: pageTitle.slice(0, 300), tabId });
  const { practice, people } = await loadPractice();
  const signers = people.filter(({ signs }) => signs);
  const referrer = signers.length === 1 ? (signers[0] ?? null) : null;
  const draft = startDraft({ offer, id, now: new Date().toISOString(), practice, referrer, pageTitle });
  await saveDraft(draft, 0);
}
