import type { Draft } from '@/utils/model/draft';
import type { BackedUp } from './backup';
import { openRecord } from './openRecord';
import { readTogether } from './writeStrictly';

/**
 * What bringing one letter of a backup back would do. `new`: it is not here. `binned`: it is in the bin here. `damaged`: what is here cannot
 * be opened and is kept aside. `differs`: the backup's text is the later one; what stands here becomes an earlier version. `newer-here` and
 * `same`: nothing.
 */
export type RestoreKind = 'new' | 'binned' | 'damaged' | 'differs' | 'newer-here' | 'same';

export interface RestoreStep {
  kind: RestoreKind;
  backedUp: BackedUp;
  /** The record of that letter exactly as it was when this was looked at; undefined where there was none. */
  held: unknown;
}

/** Every letter of a backup beside what this computer holds, at one moment. Changes nothing. Throws StoreLocked. */
export async function previewRestore(letters: readonly BackedUp[]): Promise<RestoreStep[]> {
  const all: unknown[] = await readTogether(['drafts'], (read) => read.objectStore('drafts').getAll());
  const here = new Map(all.map((held) => [(held as { id: string }).id, held]));
  return Promise.all(
    letters.map(async (backedUp) => {
      const held = here.get(backedUp.draft.id);
      return { kind: await kindOf(backedUp, held), backedUp, held };
    }),
  );
}

async function kindOf({ draft, savedAt }: BackedUp, held: unknown): Promise<RestoreKind> {
  if (held === undefined) return 'new';
  const opened = await openRecord(held);
  if (opened.kind === 'aside') return opened.aside.reason === 'newer-version' ? 'newer-here' : 'damaged';
  if (opened.binnedAt !== null) return 'binned';
  if (textOf(opened.stored.draft) === textOf(draft)) return 'same';
  return Date.parse(savedAt) > Date.parse(opened.stored.savedAt) ? 'differs' : 'newer-here';
}

/** Without the time of the last edit, which bringing a letter back sets. */
const textOf = (draft: Draft): string => JSON.stringify({ ...draft, editedAt: '' });
