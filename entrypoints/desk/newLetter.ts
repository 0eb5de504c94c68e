import { startDraft } from '@/utils/draft/startDraft';
import { saveDraft } from '@/utils/store/drafts';
import { loadPractice } from '@/utils/store/practice';

/** Starts and stores an empty letter; gives its id. */
export async function newLetter(): Promise<string> {
  const { practice, people } = await loadPractice();
  const signers = people.filter((person) => person.signs);
  const draft = startDraft({
    offer: null,
    id: crypto.randomUUID(),
    now: new Date().toISOString(),
    practice,
    referrer: signers.length === 1 ? (signers[0] ?? null) : null,
    pageTitle: '',
  });
  await saveDraft(draft, 0);
  return draft.id;
}
