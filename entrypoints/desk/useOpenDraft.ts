import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChangeDraft } from '@/components/draft/draftChange';
import { redo, remember, undo, type EditHistory } from '@/components/draft/editHistory';
import { editDraft } from '@/utils/draft/editDraft';
import type { Draft } from '@/utils/model/draft';
import { draftSaver, type DraftSaver, type SaveState } from '@/utils/store/draftSaver';
import { saveDraft } from '@/utils/store/drafts';
import { watchLock } from '@/utils/store/lockSignal';
import type { StoredDraft } from '@/utils/store/storedDraft';
import { historyOf, keepHistory } from './keptHistories';

export interface OpenDraft {
  draft: Draft;
  save: SaveState;
  saver: DraftSaver;
  change: ChangeDraft;
  /** A step of the letter's status: kept and saved like a change, but it never opens a signed letter again. */
  move: (draft: Draft) => void;
  /** Both give the field the step was made in, or null when there was no step. */
  undo: () => string | null;
  redo: () => string | null;
}

/** The letter on the screen: every change goes to the saver at once, and to the history that undo goes back through. */
export function useOpenDraft(stored: StoredDraft): OpenDraft {
  const [history, setHistory] = useState<EditHistory>(() => historyOf(stored.draft, Date.now()));
  const [save, setSave] = useState<SaveState>(() =>
    stored.revision === 0 ? { kind: 'untouched' } : { kind: 'saved', at: stored.savedAt, revision: stored.revision },
  );
  const latest = useRef(history);
  const saver = useMemo(
    () => draftSaver({ save: saveDraft, revision: stored.revision, changed: setSave, page: window }),
    [stored],
  );
  useEffect(() => () => void saver.close(), [saver]);
  // Before the letters are locked every window is given the time to save.
  useEffect(() => watchLock((signal) => (signal === 'closing' ? saver.flush() : undefined)), [saver]);

  const show = (next: EditHistory) => {
    latest.current = next;
    keepHistory(next);
    setHistory(next);
    saver.keep(next.now.draft);
  };
  const step = (go: typeof undo) => {
    const gone = go(latest.current);
    if (!gone) return null;
    show(gone.history);
    return gone.field;
  };

  return {
    draft: history.now.draft,
    save,
    saver,
    change: (change, field) => {
      const edited = editDraft(latest.current.now.draft, change, new Date().toISOString());
      show(remember(latest.current, edited, field, Date.now()));
    },
    move: (draft) => show(remember(latest.current, draft, 'status', Date.now())),
    undo: () => step(undo),
    redo: () => step(redo),
  };
}
