import type { IDBPDatabase } from 'idb';
import type { StoreSchema } from './schemaSteps';

/** More than LevelDB keeps in its log before it begins a new one (4 MB), in records too small to be put into files of their own (64 kB). */
const records = 120;
const characters = 50_000;

/**
 * Makes Chromium begin a new log and put the old one away whole. Half a record may stand at the end of the old one, after a power cut or a
 * write that failed on a full disk; Chromium goes on writing behind it, and at the next start takes the whole database for damaged and
 * empties it. The filler is written twice: the first time begins the new log, the second cannot begin another before the old one is put
 * away. Throws when there is no room for it: nothing may be called saved until then. Other engines are none the worse for it.
 */
export async function turnLogOver(db: IDBPDatabase<StoreSchema>): Promise<void> {
  const filler = Array.from({ length: characters / 10 }, () =>
    Math.random().toString(36).slice(2, 12).padEnd(10, '0'),
  ).join('');
  for (let time = 0; time < 2; time += 1) await fillAndClear(db, filler);
}

async function fillAndClear(db: IDBPDatabase<StoreSchema>, filler: string): Promise<void> {
  const write = db.transaction(['facts'], 'readwrite', { durability: 'strict' });
  write.done.catch(() => undefined);
  for (let at = 0; at < records; at += 1) void write.objectStore('facts').put({ name: `filler-${at}`, value: filler });
  await write.done;
  const clear = db.transaction(['facts'], 'readwrite', { durability: 'strict' });
  void clear.objectStore('facts').delete(IDBKeyRange.bound('filler-', 'filler-\uffff'));
  await clear.done;
}
