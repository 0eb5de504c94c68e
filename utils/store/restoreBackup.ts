import type { Draft } from '@/utils/model/draft';
import { currentDataKey, type DataKey } from './dataKey';
import { tellDraftChange } from './draftChanges';
import { draftPlace } from './draftPlace';
import { toShaped } from './draftShapes';
import { keepRevision, removeRevisions } from './keepRevision';
import { mirrorEverything } from './mirrorEverything';
import { openRecord } from './openRecord';
import type { RestoreStep } from './restorePreview';
import { seal } from './seal';
import { HeadRecord } from './sealedRecord';
import { countChange } from './tally';
import { Undo, writeStrictly, type StrictWrite } from './writeStrictly';

interface Change {
  /** The record before, undefined where there was none. */
  before: unknown;
  after: HeadRecord;
  /** Where a record that could not be opened was put, or null. */
  asideId: string | null;
}

/** What was brought back, to be taken back. */
export type Restored = readonly Change[];

/**
 * Brings back what the preview said, in one strict transaction: all of it or nothing. What it replaces is kept as an earlier version. The
 * letters count as edited at `now` (ISO), or retention would take the old ones away again within the hour. Throws a sentence when a letter
 * changed since the preview, and where letters are not on the disk. Throws StoreLocked.
 */
export async function restoreBackup(steps: readonly RestoreStep[], now: string): Promise<Restored> {
  await refuseElsewhere();
  const wanted = steps.filter(({ kind }) => kind !== 'same' && kind !== 'newer-here');
  const key = await currentDataKey();
  const restored = await Promise.all(
    wanted.map(async ({ kind, backedUp, held }): Promise<Change> => {
      const after = await headOf({ ...backedUp.draft, editedAt: now }, revisionOf(held) + 1, key, now);
      return { before: held, after, asideId: kind === 'damaged' ? crypto.randomUUID() : null };
    }),
  );
  if (restored.length === 0) return [];
  await inOneStep(async (write) => {
    for (const change of restored) await bringBack(write, change, now);
  });
  return restored;
}

/** Takes a restore back, in one strict transaction, and gives how many letters were changed since and stay as they are. */
export async function undoRestore(restored: Restored, now: string): Promise<number> {
  await refuseElsewhere();
  const key = await currentDataKey();
  const backs = await Promise.all(restored.map(async (change) => ({ change, back: await asBefore(change, key) })));
  let left = 0;
  await inOneStep(async (write) => {
    left = 0;
    for (const { change, back } of backs) {
      const isTaken = await takeBack(write, change, back, now);
      left += isTaken ? 0 : 1;
    }
  });
  return left;
}

async function bringBack(write: StrictWrite, { before, after, asideId }: Change, now: string): Promise<void> {
  const drafts = write.objectStore('drafts');
  if (!isSame(await drafts.get(after.id), before)) throw new Undo('changed');
  const head = HeadRecord.safeParse(before);
  if (asideId) await write.objectStore('aside').put({ asideId, since: now, held: before });
  else if (head.success) await keepRevision(write, head.data, now, true);
  await drafts.put(after);
  await countChange(write, before === undefined ? 1 : 0);
}

/** False when the letter was changed since. */
async function takeBack(write: StrictWrite, change: Change, back: unknown, now: string): Promise<boolean> {
  const { after, asideId } = change;
  const drafts = write.objectStore('drafts');
  if (!isSame(await drafts.get(after.id), after)) return false;
  if (back === undefined) {
    await drafts.delete(after.id);
    await removeRevisions(write, after.id);
  } else {
    if (asideId) await write.objectStore('aside').delete(asideId);
    else await keepRevision(write, after, now, true);
    await drafts.put(back as HeadRecord);
  }
  await countChange(write, back === undefined ? -1 : 0);
  return true;
}

async function refuseElsewhere(): Promise<void> {
  if ((await draftPlace()) !== 'disk')
    throw new Error(
      'Letters are not kept on this computer’s disk at the moment, so nothing can be brought back to it.',
    );
}

async function inOneStep(work: (write: StrictWrite) => Promise<void>): Promise<void> {
  try {
    await writeStrictly(['drafts', 'revisions', 'aside', 'facts'], work);
  } catch (error) {
    if (error instanceof Undo)
      throw new Error('A letter was changed meanwhile, so nothing was brought back. Open the backup again.', {
        cause: error,
      });
    throw error;
  }
  await mirrorEverything();
  tellDraftChange({ kind: 'many', id: null, revision: null });
}

async function headOf(draft: Draft, rev: number, { kid, key }: DataKey, savedAt: string): Promise<HeadRecord> {
  const sealed = await seal(key, { id: draft.id, rev, kid }, toShaped(draft));
  return { ...sealed, savedAt, binnedAt: null };
}

/** What is put back: the earlier text under a revision of its own, because revisions only ever go up; a damaged record as it was found. */
async function asBefore({ before, after, asideId }: Change, key: DataKey): Promise<unknown> {
  const read = HeadRecord.safeParse(before);
  if (before === undefined || asideId || !read.success) return before;
  const opened = await openRecord(read.data);
  if (opened.kind === 'aside') throw new Error('What stood before cannot be opened any more, so nothing was undone.');
  const head = await headOf(opened.stored.draft, after.rev + 1, key, read.data.savedAt);
  return { ...head, binnedAt: read.data.binnedAt };
}

function revisionOf(held: unknown): number {
  const rev = (held as { rev?: unknown } | undefined)?.rev;
  return typeof rev === 'number' && Number.isInteger(rev) && rev > 0 ? rev : 0;
}

const isSame = (held: unknown, seen: unknown): boolean => JSON.stringify(held) === JSON.stringify(seen);
