import type { HeadRecord } from './sealedRecord';
import type { StrictWrite } from './writeStrictly';

/** How many earlier revisions of a draft are kept. */
export const mostRevisions = 50;
/** A text that stood this long, or came this long after the last one kept, is worth keeping. Milliseconds. */
const rested = 10_000;
const spaced = 60_000;

/** Whether the text saved at `at` is worth keeping when one of `next` replaces it; `kept` is the time of the last one kept. ISO times. */
export function isWorthKeeping(at: string, kept: string | null, next: string): boolean {
  const apart = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other));
  return kept === null || apart(next, at) >= rested || apart(at, kept) >= spaced;
}

/**
 * Keeps the head that is about to be replaced, when it is worth it: four saves a second would otherwise push an hour's work out of the
 * last fifty in a quarter of a minute. Runs inside the transaction that saves; `isWanted` keeps it in any case.
 */
export async function keepRevision(
  write: StrictWrite,
  head: HeadRecord,
  savedAt: string,
  isWanted: boolean,
): Promise<void> {
  const revisions = write.objectStore('revisions');
  const all = IDBKeyRange.bound([head.id, 0], [head.id, Infinity]);
  const newest = await revisions.openCursor(all, 'prev');
  if (!isWanted && !isWorthKeeping(head.savedAt, newest?.value.savedAt ?? null, savedAt)) return;
  const { v, id, rev, kid, iv, ct } = head;
  await revisions.put({ v, id, rev, kid, iv, ct, savedAt: head.savedAt });
  const keys = await revisions.getAllKeys(all);
  for (const key of keys.slice(0, Math.max(0, keys.length - mostRevisions))) await revisions.delete(key);
}

/** Deletes every earlier revision of a draft, inside the transaction that removes it. */
export const removeRevisions = (write: StrictWrite, id: string): Promise<void> =>
  write.objectStore('revisions').delete(IDBKeyRange.bound([id, 0], [id, Infinity]));
