import type { StrictWrite } from './writeStrictly';

/**
 * What the database should hold, counted inside every transaction that changes it: `epoch` is random and made with the database,
 * `saves` only grows, `count` is the number of draft records. A database that lost something contradicts its own tally or the copy of it.
 */
export interface Tally {
  epoch: string;
  saves: number;
  count: number;
}

interface FactReader {
  objectStore(name: 'facts'): { get(name: string): Promise<{ value: string } | undefined> };
}

/** The tally as stored; null in a database that never held a draft. */
export async function readTally(read: FactReader): Promise<Tally | null> {
  const fact = await read.objectStore('facts').get('tally');
  return fact ? (JSON.parse(fact.value) as Tally) : null;
}

/** Counts one more change, as the last step of the transaction that made it; `added` is the change in the number of records. */
export async function countChange(write: StrictWrite, added: number): Promise<Tally> {
  const before = (await readTally(write)) ?? { epoch: crypto.randomUUID(), saves: 0, count: 0 };
  const tally = { ...before, saves: before.saves + 1, count: before.count + added };
  await write.objectStore('facts').put({ name: 'tally', value: JSON.stringify(tally) });
  return tally;
}

/** Sets the tally to what the database holds, after a restore or when a loss was accepted. A new epoch ends the old comparison. */
export async function countTruly(write: StrictWrite): Promise<void> {
  const before = await readTally(write);
  const count = await write.objectStore('drafts').count();
  const tally: Tally = { epoch: crypto.randomUUID(), saves: (before?.saves ?? 0) + 1, count };
  await write.objectStore('facts').put({ name: 'tally', value: JSON.stringify(tally) });
}
