import { readMirror, removeMirrored, writeMirror } from './mirror';
import { HeadRecord } from './sealedRecord';
import { readTally } from './tally';
import { readTogether } from './writeStrictly';

/** Makes the safety copy what the database holds now, and nothing else. Records that cannot be read are not copied over good copies. */
export async function mirrorEverything(): Promise<void> {
  await navigator.locks.request('mirror', async () => {
    const { held, tally } = await readTogether(['drafts', 'facts'], async (read) => ({
      held: await read.objectStore('drafts').getAll(),
      tally: await readTally(read),
    }));
    const heads = held.filter((record): record is HeadRecord => HeadRecord.safeParse(record).success);
    const ids = new Set(held.map(({ id }) => id));
    await writeMirror(heads, tally);
    await removeMirrored([...(await readMirror()).keys()].filter((id) => !ids.has(id)));
  });
}
