import { startDraft } from '@/utils/draft/startDraft';
import { DraftUnreadable } from '@/utils/store/DraftUnreadable';
import { loadDraft } from '@/utils/store/drafts';
import { loadPractice, type PracticeSettings } from '@/utils/store/practice';
import type { StoredDraft } from '@/utils/store/storedDraft';
import { loadWaitingOffer, type WaitingOffer } from '@/utils/store/waitingOffers';

export type FoundLetter =
  /** `pageTab`: the tab the letter was begun on, when it was begun just now. */
  | { kind: 'open'; stored: StoredDraft; practice: PracticeSettings; pageTab: number | null }
  | { kind: 'no-letter'; title: string; say: string };

/** The letter of an id: from the store, or begun now from the offer that waits for it. Never throws. */
export async function findLetter(id: string): Promise<FoundLetter> {
  try {
    const [stored, practice] = await Promise.all([loadDraft(id), loadPractice()]);
    if (stored) return { kind: 'open', stored, practice, pageTab: null };
    const waiting = await loadWaitingOffer(id);
    if (waiting) return { kind: 'open', stored: startedFrom(id, waiting, practice), practice, pageTab: waiting.tabId };
    return {
      kind: 'no-letter',
      title: 'This letter is not here',
      say: 'It was deleted, or it was written in another browser or on another computer.',
    };
  } catch (error) {
    const say = error instanceof DraftUnreadable ? error.message : 'The list of letters may say more.';
    return { kind: 'no-letter', title: 'This letter cannot be opened', say };
  }
}

/** A letter begun from what was offered on a page: revision 0, because nothing is stored before a word is written. */
function startedFrom(id: string, waiting: WaitingOffer, { practice, people }: PracticeSettings): StoredDraft {
  const signers = people.filter((person) => person.signs);
  const referrer = signers.length === 1 ? (signers[0] ?? null) : null;
  const now = new Date().toISOString();
  const draft = startDraft({ offer: waiting.offer, id, now, practice, referrer, pageTitle: waiting.pageTitle });
  return { draft, revision: 0, savedAt: '' };
}
