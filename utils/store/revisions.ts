import { draftShelf } from './draftPlace';
import { tellDraftChange } from './draftChanges';
import type { SavedMark, StoredDraft } from './storedDraft';

/** The earlier revisions of a draft that are kept, newest first; those that cannot be opened are left out here and stay stored. */
export const listRevisions = async (id: string): Promise<StoredDraft[]> => (await draftShelf()).listRevisions(id);

/**
 * Makes an earlier revision the newest again. What stands now is kept as a revision first, so that this can be undone the same way.
 * Gives null when that revision is not kept any more. Throws as saveDraft does.
 */
export async function restoreRevision(id: string, revision: number, base: number): Promise<SavedMark | null> {
  const shelf = await draftShelf();
  const earlier = (await shelf.listRevisions(id)).find((one) => one.revision === revision);
  if (!earlier) return null;
  const saved = await shelf.save({ ...earlier.draft, editedAt: new Date().toISOString() }, base, { keepBefore: true });
  tellDraftChange({ kind: 'saved', id, revision: saved.revision });
  return saved;
}
