import type { IDBPTransaction, StoreNames } from 'idb';
import { dropConnection, openDatabase } from './database';
import { StoreBlocked } from './StoreBlocked';
import type { StoreSchema } from './schemaSteps';
import { distrustLog, ensureWholeLog } from './wholeLog';

type Stores = StoreNames<StoreSchema>[];
export type StrictWrite = IDBPTransaction<StoreSchema, Stores, 'readwrite'>;

/** Thrown inside the work to undo the transaction for a reason of our own: it is not a fault of the store, so nothing is retried. */
export class Undo<T> extends Error {
  constructor(readonly because: T) {
    super('undone');
  }
}

/**
 * One transaction that has reached the disk when this resolves; `relaxed` would lose up to half a minute of saves in a power cut.
 * After any failure a fresh connection is tried once. The work runs again then, and may await nothing but the transaction.
 */
export async function writeStrictly<R>(stores: Stores, work: (write: StrictWrite) => Promise<R>): Promise<R> {
  try {
    return await attempt(stores, work);
  } catch (error) {
    if (error instanceof Undo || error instanceof StoreBlocked) throw error;
    await dropConnection();
    return attempt(stores, work);
  }
}

async function attempt<R>(stores: Stores, work: (write: StrictWrite) => Promise<R>): Promise<R> {
  const db = await openDatabase();
  await ensureWholeLog(db);
  const write = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const complete = write.done;
  complete.catch(() => undefined);
  try {
    const result = await work(write);
    await complete;
    return result;
  } catch (error) {
    if (!(error instanceof Undo)) distrustLog();
    abortQuietly(write);
    await complete.catch(() => undefined);
    throw error;
  }
}

function abortQuietly(write: StrictWrite) {
  try {
    write.abort();
  } catch {
    // Already aborted by the browser: that is the state wanted.
  }
}

/** Reads in one transaction, on a fresh connection if the first try fails. */
export async function readTogether<R>(
  stores: Stores,
  work: (read: IDBPTransaction<StoreSchema, Stores, 'readonly'>) => Promise<R>,
): Promise<R> {
  const once = async () => work((await openDatabase()).transaction(stores, 'readonly'));
  return once().catch(async (error: unknown) => {
    if (error instanceof StoreBlocked) throw error;
    await dropConnection();
    return once();
  });
}
