import type { Draft } from '@/utils/model/draft';
import type { Tally } from './tally';

/** A draft as it lies in the store: `revision` counts its saves from 1, `savedAt` is ISO with zone, of the save that completed. */
export interface StoredDraft {
  draft: Draft;
  revision: number;
  savedAt: string;
}

/** A draft in the bin: `binnedAt` is ISO with zone; it can be brought back until it is purged. */
export interface BinnedDraft extends StoredDraft {
  binnedAt: string;
}

/** Why a record could not be read as a draft. */
export type AsideReason = 'newer-version' | 'key-missing' | 'cannot-be-opened' | 'does-not-parse' | 'replaced';

/** A record that is kept, listed and can be exported, but not opened here. `held` is exactly what the store holds. */
export interface AsideRecord {
  id: string;
  reason: AsideReason;
  /** What is the matter and what to do, in plain sentences. */
  say: string;
  savedAt: string | null;
  held: unknown;
}

/** What changed in the store, told to every open window; never any text of a letter. */
export interface DraftChange {
  kind: 'saved' | 'binned' | 'brought-back' | 'removed' | 'many';
  id: string | null;
  revision: number | null;
}

/** What one reading of the whole database saw of it, so that it can be held against the safety copy without being read again. */
export interface Look {
  /** Records in it, those in the bin and those that cannot be opened among them. */
  count: number;
  tally: Tally | null;
  areWhole: boolean;
}

export interface DraftList {
  drafts: StoredDraft[];
  aside: AsideRecord[];
  /** Null where the letters are not in the database. */
  look: Look | null;
}

export interface SavedMark {
  revision: number;
  savedAt: string;
}
