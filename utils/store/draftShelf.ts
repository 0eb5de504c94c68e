import type { Draft } from '@/utils/model/draft';
import type { BinnedDraft, DraftList, SavedMark, StoredDraft } from './storedDraft';

export interface SaveHow {
  /** Keep what this save replaces as a revision, however short it stood. */
  keepBefore?: boolean;
}

/**
 * A place where drafts are kept: the disk, the browser session, or this window's memory. All three promise the same: a save is a
 * compare-and-set on the revision, and nothing is resolved before it is as durable as the place allows.
 */
export interface DraftShelf {
  list(): Promise<DraftList>;
  listBin(): Promise<BinnedDraft[]>;
  /** Null when there is no such draft or it is in the bin. A record that cannot be read throws DraftUnreadable. */
  load(id: string): Promise<StoredDraft | null>;
  /** `base` is the revision the text was made from, 0 for a new draft. Throws SaveConflict or SaveFailed. Brings a binned draft back. */
  save(draft: Draft, base: number, how?: SaveHow): Promise<SavedMark>;
  /** Earlier revisions that are kept, newest first. */
  listRevisions(id: string): Promise<StoredDraft[]>;
  /** Both give false when there was nothing to do. */
  bin(id: string): Promise<boolean>;
  bringBack(id: string): Promise<boolean>;
  /** Takes the record out of the database for good. */
  remove(id: string): Promise<void>;
}
