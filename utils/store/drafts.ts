import type { Draft } from '@/utils/model/draft';
import { tellDraftChange } from './draftChanges';
import { draftShelf } from './draftPlace';
import type { BinnedDraft, DraftList, SavedMark, StoredDraft } from './storedDraft';

export { watchDrafts } from './draftChanges';

/** Every draft on this computer, and every record that is kept although it cannot be opened. No order is promised. */
export const listDrafts = async (): Promise<DraftList> => (await draftShelf()).list();

/** The drafts that were deleted and can still be brought back. */
export const listBin = async (): Promise<BinnedDraft[]> => (await draftShelf()).listBin();

/** One draft; null when there is none or it is in the bin. Throws DraftUnreadable when the record is there but cannot be opened. */
export const loadDraft = async (id: string): Promise<StoredDraft | null> => (await draftShelf()).load(id);

/**
 * Saves a draft made from revision `base` (0: a new one). Resolves only when it is on the disk. Throws SaveConflict when it was saved
 * elsewhere meanwhile and SaveFailed, with a sentence for the screen, when it could not be written. Saving a binned draft brings it back.
 */
export async function saveDraft(draft: Draft, base: number): Promise<SavedMark> {
  const saved = await (await draftShelf()).save(draft, base);
  tellDraftChange({ kind: 'saved', id: draft.id, revision: saved.revision });
  return saved;
}

/** Puts a draft into the bin, from where `undeleteDraft` brings it back. */
export async function deleteDraft(id: string): Promise<void> {
  if (await (await draftShelf()).bin(id)) tellDraftChange({ kind: 'binned', id, revision: null });
}

/** Takes a draft out of the bin as it was. */
export async function undeleteDraft(id: string): Promise<void> {
  if (await (await draftShelf()).bringBack(id)) tellDraftChange({ kind: 'brought-back', id, revision: null });
}

/** Removes a draft or a record kept aside from the list and the database. Traces may stay on the disk until it is reused. */
export async function removeDraft(id: string): Promise<void> {
  await (await draftShelf()).remove(id);
  tellDraftChange({ kind: 'removed', id, revision: null });
}
