import { useEffect, useState } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { RevisionsScreen } from '@/components/history/RevisionsScreen';
import { loadDraft } from '@/utils/store/drafts';
import { listRevisions, restoreRevision } from '@/utils/store/revisions';
import type { StoredDraft } from '@/utils/store/storedDraft';
import { goTo } from './useHash';

/** Earlier versions of the letter of an id, connected. */
export function RevisionsRoute({ id }: { id: string }) {
  const [now, setNow] = useState<StoredDraft | null>(null);
  const [revisions, setRevisions] = useState<StoredDraft[]>([]);
  const [chosen, setChosen] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const fail = (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error));
  useEffect(() => {
    Promise.all([loadDraft(id), listRevisions(id)]).then(([stored, earlier]) => {
      setNow(stored);
      setRevisions(earlier);
      setChosen(earlier[0]?.revision ?? null);
    }, fail);
  }, [id]);
  if (trouble) return <Notice tone="bad" title={trouble} isLive />;
  if (!now) return null;
  return (
    <RevisionsScreen
      now={now.draft}
      revisions={revisions}
      chosen={chosen}
      onChoose={setChosen}
      onRestore={(revision) => void restoreRevision(id, revision, now.revision).then(() => goTo(id), fail)}
      onBack={() => goTo(id)}
    />
  );
}
