import type { Draft } from '@/utils/model/draft';
import { SaveConflict } from './SaveConflict';
import type { SavedMark, StoredDraft } from './storedDraft';

/** What the editor shows beside the letter. `saved` is only said after the transaction is complete. */
export type SaveState =
  | { kind: 'untouched' }
  | { kind: 'typing' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string; revision: number }
  | { kind: 'not-saved'; reason: string; conflict: { head: StoredDraft | null } | null };

/** The write path of one open draft. */
export interface DraftSaver {
  readonly state: SaveState;
  /** Tells the saver the draft as it now stands on the screen: call it at every change. */
  keep(draft: Draft): void;
  /** Saves what is not saved yet, now. Resolves when it is stored or has failed; never throws, the state says which. */
  flush(): Promise<SaveState>;
  /** After a conflict: goes on from the stored revision, with this draft as the text. */
  carryOnFrom(revision: number, draft: Draft): Promise<SaveState>;
  /** Flushes, then stops listening to the window. */
  close(): Promise<SaveState>;
}

/** What a saver needs; `save` is `saveDraft` of drafts.ts. Times are milliseconds. */
export interface DraftSaverParts {
  save: (draft: Draft, baseRevision: number) => Promise<SavedMark>;
  /** Revision the editor's draft was read at; 0 for a new one. */
  revision: number;
  changed: (state: SaveState) => void;
  /** Quiet time after a keystroke before it is saved, and the longest a keystroke may wait while typing goes on. */
  quiet?: number;
  longest?: number;
  /** How long a save may take before the screen says it is not saved yet, and the pause before a failed one is tried again. */
  patience?: number;
  again?: number;
  /** Where `visibilitychange`, `pagehide` and `blur` are heard. Left out where there is no window. */
  page?: Window;
}

/** Makes the saver of one open draft. A change is saved after `quiet` ms without another, at the latest `longest` ms after it. */
export function draftSaver(parts: DraftSaverParts): DraftSaver {
  const { save, changed, quiet = 150, longest = 250, patience = 5_000, again = 3_000, page } = parts;
  let { revision } = parts;
  let state: SaveState = { kind: 'untouched' };
  let unsaved: Draft | null = null;
  let unsavedSince = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<SaveState> | null = null;

  function show(next: SaveState): SaveState {
    state = next;
    changed(next);
    return next;
  }

  function keep(draft: Draft) {
    if (!unsaved) unsavedSince = Date.now();
    unsaved = draft;
    if (isConflict(state)) return;
    if (state.kind !== 'not-saved' && state.kind !== 'typing') show({ kind: 'typing' });
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), Math.max(0, Math.min(quiet, unsavedSince + longest - Date.now())));
  }

  /** One save after another; what was typed meanwhile goes in the next. */
  async function saveAll(): Promise<SaveState> {
    while (unsaved && !isConflict(state)) {
      const draft = unsaved;
      unsaved = null;
      if (state.kind !== 'not-saved') show({ kind: 'saving' });
      const slow = setTimeout(() => show({ kind: 'not-saved', reason: slowly, conflict: null }), patience);
      try {
        const mark = await save(draft, revision);
        revision = mark.revision;
        show(unsaved ? { kind: 'typing' } : { kind: 'saved', at: mark.savedAt, revision });
      } catch (error) {
        unsaved ??= draft;
        clearTimeout(timer);
        if (!(error instanceof SaveConflict)) timer = setTimeout(() => void flush(), again);
        return show(notSaved(error));
      } finally {
        clearTimeout(slow);
      }
    }
    return state;
  }

  function flush(): Promise<SaveState> {
    clearTimeout(timer);
    running ??= saveAll().finally(() => {
      running = null;
    });
    return running;
  }

  const flushNow = () => void flush();
  const windowEvents = ['pagehide', 'blur'] as const;
  windowEvents.forEach((name) => page?.addEventListener(name, flushNow));
  page?.document.addEventListener('visibilitychange', flushNow);

  return {
    get state() {
      return state;
    },
    keep,
    flush,
    carryOnFrom(from, draft) {
      revision = from;
      unsaved = draft;
      state = { kind: 'typing' };
      return flush();
    },
    close() {
      windowEvents.forEach((name) => page?.removeEventListener(name, flushNow));
      page?.document.removeEventListener('visibilitychange', flushNow);
      return flush();
    },
  };
}

const slowly =
  'Not saved yet: this computer is taking long to answer. Keep this window open; copy the text or save it as a file if it lasts.';

const isConflict = (state: SaveState) => state.kind === 'not-saved' && state.conflict !== null;

function notSaved(error: unknown): SaveState {
  const reason = error instanceof Error ? error.message : 'Not saved. Your text is still on this screen.';
  return { kind: 'not-saved', reason, conflict: error instanceof SaveConflict ? { head: error.head } : null };
}
