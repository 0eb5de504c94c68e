import { mirroredIds, removeMirrored, writeMirror } from './mirror';
import { readHeads } from './readHeads';
import { HeadRecord } from './sealedRecord';
import { readTally } from './tally';
import { readTogether } from './writeStrictly';

/** Makes the safety copy what the database holds now, and nothing else. Records that cannot be read are not copied over good copies. */
export async function mirrorEverything(): Promise<void> {
  await navigator.locks.request('mirror', async () => {
    const { reading, tally } = await readTogether(['drafts', 'facts'], async (read) => ({
      reading: await readHeads(read, (record) => Promise.resolve(record)),
      tally: await readTally(read),
    }));
    const held = await Promise.all(reading);
    const heads = held.filter((record): record is HeadRecord => HeadRecord.safeParse(record).success);
    const ids = new Set(held.map(({ id }) => id));
    await writeMirror(heads, tally);
    await removeMirrored((await mirroredIds()).filter((id) => !ids.has(id)));
  });
}
