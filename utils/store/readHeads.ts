import type { IDBPTransaction, StoreNames } from 'idb';
import type { StoreSchema } from './schemaSteps';
import type { HeadRecord } from './sealedRecord';

type Reading = IDBPTransaction<StoreSchema, StoreNames<StoreSchema>[], 'readonly'>;

/** Records read at once: the window answers between two lots, and the browser reads the next lot while this one is opened. */
const lot = 250;

/**
 * Reads every record of the drafts store in one transaction, in the order of their ids, and begins `open` with each as it comes. Nothing is
 * checked: a record may be anything with an id. Resolves when all are read; what `open` promised is the caller's to wait for.
 */
export async function readHeads<R>(read: Reading, open: (held: HeadRecord) => Promise<R>): Promise<Promise<R>[]> {
  const drafts = read.objectStore('drafts');
  const opening: Promise<R>[] = [];
  let after: IDBKeyRange | null = null;
  for (;;) {
    const held: HeadRecord[] = await drafts.getAll(after, lot);
    for (const record of held) {
      const opened = open(record);
      // It fails again where it is waited for.
      opened.catch(() => undefined);
      opening.push(opened);
    }
    const last = held.at(-1);
    if (!last || held.length < lot) return opening;
    after = IDBKeyRange.lowerBound(last.id, true);
  }
}
