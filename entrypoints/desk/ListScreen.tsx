import { useEffect, useState } from 'preact/hooks';
import { LetterList } from '@/components/list/LetterList';
import { Notice } from '@/components/Notice';
import { Toast } from '@/components/Toast';
import { duplicateDraft } from '@/utils/draft/duplicateDraft';
import type { Draft } from '@/utils/model/draft';
import { asideFile } from '@/utils/store/asideFile';
import { deleteDraft, listDrafts, saveDraft, undeleteDraft, watchDrafts } from '@/utils/store/drafts';
import type { DraftList } from '@/utils/store/storedDraft';
import { newLetter } from './newLetter';
import { saveFile } from './saveFile';
import { goTo } from './useHash';

type Loaded = { kind: 'loading' } | { kind: 'list'; list: DraftList } | { kind: 'failed'; say: string };

/** The list of letters, kept in step with every other window. */
export function ListScreen() {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const [toast, setToast] = useState<{ say: string; undo: (() => void) | null } | null>(null);

  useEffect(() => {
    const load = () =>
      listDrafts().then(
        (list) => setLoaded({ kind: 'list', list }),
        (error: unknown) => setLoaded({ kind: 'failed', say: error instanceof Error ? error.message : String(error) }),
      );
    void load();
    return watchDrafts(() => void load());
  }, []);

  const attempt = (work: () => Promise<void>) =>
    void work().catch((error: unknown) =>
      setToast({ say: error instanceof Error ? error.message : String(error), undo: null }),
    );
  const write = () => attempt(async () => goTo(await newLetter()));
  const duplicate = (draft: Draft) =>
    attempt(async () => {
      const copy = duplicateDraft(draft, crypto.randomUUID(), new Date().toISOString());
      await saveDraft(copy, 0);
      goTo(copy.id);
    });
  const bin = (draft: Draft) =>
    attempt(async () => {
      await deleteDraft(draft.id);
      const back = () =>
        attempt(async () => {
          await undeleteDraft(draft.id);
          setToast(null);
        });
      setToast({ say: `The letter for ${draft.patient.familyName || 'no named patient'} is in the bin.`, undo: back });
    });

  if (loaded.kind === 'loading') return null;
  if (loaded.kind === 'failed')
    return (
      <main class="screen screen--narrow stack">
        <h1 tabIndex={-1}>Letters</h1>
        <Notice tone="bad" title="The letters could not be read" isLive>
          <p>{loaded.say}</p>
        </Notice>
      </main>
    );
  const { drafts, aside } = loaded.list;
  return (
    <>
      <LetterList
        drafts={drafts.map(({ draft }) => draft).toSorted((a, b) => b.editedAt.localeCompare(a.editedAt))}
        aside={aside}
        onNew={write}
        onDuplicate={duplicate}
        onDelete={bin}
        onExportAside={(id) => {
          const record = aside.find((each) => each.id === id);
          if (record) saveFile('letter-kept-aside.json', asideFile(record), 'application/json');
        }}
      />
      {toast && <Toast say={toast.say} onUndo={toast.undo} onClose={() => setToast(null)} />}
    </>
  );
}
