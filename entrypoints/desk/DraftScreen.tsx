import { useEffect, useState } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { DraftUnreadable } from '@/utils/store/DraftUnreadable';
import { startDraft } from '@/utils/draft/startDraft';
import { loadDraft } from '@/utils/store/drafts';
import { loadPractice, watchPractice, type PracticeSettings } from '@/utils/store/practice';
import type { StoredDraft } from '@/utils/store/storedDraft';
import { loadWaitingOffer, type WaitingOffer } from '@/utils/store/waitingOffers';
import { OpenLetter } from './OpenLetter';

type Found =
  | { kind: 'looking' }
  | { kind: 'open'; stored: StoredDraft; practice: PracticeSettings }
  | { kind: 'no-letter'; title: string; say: string };

/** Finds the letter of an id and opens it, or says in a sentence why it cannot be opened. */
export function DraftScreen({ id }: { id: string }) {
  const [found, setFound] = useState<Found>({ kind: 'looking' });
  useEffect(() => {
    let isWanted = true;
    void findLetter(id).then((result) => isWanted && setFound(result));
    const stop = watchPractice(() => {
      void loadPractice().then((practice) => setFound((now) => (now.kind === 'open' ? { ...now, practice } : now)));
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [id]);

  if (found.kind === 'looking') return null;
  if (found.kind === 'open') return <OpenLetter stored={found.stored} practice={found.practice} />;
  return (
    <main class="screen screen--narrow stack">
      <h1 tabIndex={-1}>{found.title}</h1>
      <Notice tone="warning" title={found.say} />
      <p>
        <a href="#">All letters</a>
      </p>
    </main>
  );
}

async function findLetter(id: string): Promise<Found> {
  try {
    const [stored, practice] = await Promise.all([loadDraft(id), loadPractice()]);
    if (stored) return { kind: 'open', stored, practice };
    const waiting = await loadWaitingOffer(id);
    if (waiting) return { kind: 'open', stored: startedFrom(id, waiting, practice), practice };
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
