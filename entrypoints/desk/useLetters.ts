import { useEffect, useState } from 'preact/hooks';
import { listDrafts, loadDraft, watchDrafts } from '@/utils/store/drafts';
import { prepareToWrite } from '@/utils/store/prepareToWrite';
import type { AsideRecord, DraftChange, Look, StoredDraft } from '@/utils/store/storedDraft';

export type Letters =
  | { kind: 'loading' }
  | { kind: 'list'; drafts: ReadonlyMap<string, StoredDraft>; aside: AsideRecord[]; look: Look | null }
  | { kind: 'failed'; say: string };

/** Every letter of this computer, kept in step with every window: one letter that changed is read again, not all of them. */
export function useLetters(): Letters {
  const [letters, setLetters] = useState<Letters>({ kind: 'loading' });
  useEffect(() => {
    let isWanted = true;
    const readAll = () =>
      listDrafts().then(
        ({ drafts, aside, look }) => {
          const byId = new Map(drafts.map((stored) => [stored.draft.id, stored]));
          if (isWanted) setLetters({ kind: 'list', drafts: byId, aside, look });
        },
        (error: unknown) => isWanted && setLetters({ kind: 'failed', say: wordsOf(error) }),
      );
    const readOne = async (id: string) => {
      const stored = await loadDraft(id);
      if (!isWanted) return;
      setLetters((now) => {
        if (now.kind !== 'list') return now;
        const drafts = new Map(now.drafts);
        if (stored) drafts.set(id, stored);
        else drafts.delete(id);
        return { ...now, drafts };
      });
    };
    const changed = ({ id, kind }: DraftChange) => {
      if (id === null || kind === 'many') void readAll();
      else void readOne(id).catch(readAll);
    };
    void readAll().then(prepareToWrite);
    const stop = watchDrafts(changed);
    return () => {
      isWanted = false;
      stop();
    };
  }, []);
  return letters;
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
