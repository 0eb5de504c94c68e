import { dataKeyFor, type DataKey } from './dataKey';
import { HeadRecord, RevisionRecord, type SealedRecord } from './sealedRecord';
import { seal, unseal } from './seal';
import { readTogether, writeStrictly } from './writeStrictly';

/** Records sealed anew in one transaction. */
const batch = 100;

/**
 * Seals every record of the database anew under a key, in strict transactions, and gives how many. A record that was saved meanwhile is
 * left as it is; call again until nothing is left. Records that cannot be opened stay as they are.
 */
export async function resealAll(to: DataKey): Promise<number> {
  const heads = await readTogether(['drafts'], (read) => read.objectStore('drafts').getAll());
  const revisions = await readTogether(['revisions'], (read) => read.objectStore('revisions').getAll());
  let done = 0;
  for (const part of inBatches(heads)) done += await resealBatch('drafts', part, to);
  for (const part of inBatches(revisions)) done += await resealBatch('revisions', part, to);
  return done;
}

function inBatches<T>(all: T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / batch) }, (_, at) => all.slice(at * batch, (at + 1) * batch));
}

async function resealBatch(store: 'drafts' | 'revisions', records: unknown[], to: DataKey): Promise<number> {
  const sealed = (await Promise.all(records.map((record) => resealed(record, to)))).filter((one) => one !== null);
  let done = 0;
  await writeStrictly([store], async (write) => {
    done = 0;
    for (const { before, after } of sealed) {
      const place = write.objectStore(store);
      const now = await place.get((store === 'drafts' ? before.id : [before.id, before.rev]) as never);
      if (!now || now.rev !== before.rev || now.kid !== before.kid) continue;
      await place.put({ ...now, ...after } as never);
      done += 1;
    }
  });
  return done;
}

async function resealed(held: unknown, to: DataKey): Promise<{ before: SealedRecord; after: SealedRecord } | null> {
  const read = HeadRecord.safeParse(held).data ?? RevisionRecord.safeParse(held).data;
  if (!read || read.kid === to.kid) return null;
  try {
    const key = await dataKeyFor(read.kid);
    if (!key) return null;
    const after = await seal(to.key, { id: read.id, rev: read.rev, kid: to.kid }, await unseal(key, read));
    return { before: read, after };
  } catch {
    return null;
  }
}
