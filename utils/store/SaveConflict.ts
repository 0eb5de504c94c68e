import type { StoredDraft } from './storedDraft';

/** Thrown when the draft was saved elsewhere since it was read. `head` is what is stored now; null when it was deleted for good. */
export class SaveConflict extends Error {
  constructor(readonly head: StoredDraft | null) {
    super(
      head
        ? 'Not saved: this letter was changed in another window. Keep your text as a second copy, or carry on from the other window’s text.'
        : 'Not saved: this letter was deleted in another window. Keep your text as a new letter.',
    );
    this.name = 'SaveConflict';
  }
}
