import { tellDraftChange } from './draftChanges';
import { fromShaped, toShaped } from './draftShapes';
import {
  currentDataKey,
  currentKeyFact,
  currentKeyId,
  dataKeyFor,
  forgetOpenedKeys,
  keyRecordFor,
  rawKeyFor,
} from './dataKey';
import { wrapByBrowser } from './dataKeyWraps';
import { forgetThatItBroke } from './draftPlace';
import { mirrorEverything } from './mirrorEverything';
import { compareCopies, type SafetyStep } from './safetySteps';
import { seal, unseal } from './seal';
import { HeadRecord } from './sealedRecord';
import { countTruly } from './tally';
import { deleteDatabase } from './wipeEverything';
import { readTogether, writeStrictly, type StrictWrite } from './writeStrictly';

/**
 * Brings back what the safety copy has and the database has not, in one transaction, and gives how many letters. Nothing is thrown away:
 * an older text stays as a revision, a damaged record is kept aside, and where one revision has two texts the copy's becomes a letter of
 * its own. Throws when the database cannot be read: then it has to be made anew.
 */
export async function restoreFromSafetyCopy(): Promise<number> {
  const found = await compareCopies(null);
  if (!found) throw new Error('The browser cannot read its storage for Dear Colleague.');
  await keepKeysOf(found.steps);
  const twins = await Promise.all(found.steps.filter(({ kind }) => kind === 'differs').map(toTwin));
  await writeStrictly(['drafts', 'revisions', 'aside', 'facts'], async (write) => {
    for (const step of found.steps) await bringBack(write, step);
    for (const twin of twins) await write.objectStore('drafts').put(twin);
    await countTruly(write);
  });
  await mirrorEverything();
  tellDraftChange({ kind: 'many', id: null, revision: null });
  return found.steps.length;
}

/** The loss is taken as it is: what only the safety copy has is deleted, and the database counts from what it holds. */
export async function acceptLoss(): Promise<void> {
  await writeStrictly(['drafts', 'facts'], countTruly);
  await mirrorEverything();
}

/** Makes the database anew from all that can still be read of it and from the safety copy. Throws a sentence when the browser refuses even that. */
export async function rebuildFromSafetyCopy(): Promise<number> {
  const kid = await currentKeyId();
  const key = kid === null ? null : await keyRecordFor(kid);
  const raw = kid === null || key?.wrap.by === 'doors' ? null : await rawKeyFor(kid);
  const record = kid !== null && raw ? await wrapByBrowser(kid, raw) : key;
  const salvaged = await salvage();
  await deleteDatabase().catch(() => {
    throw new Error(
      'The browser refuses to make its storage anew. Your letters stay in the safety copy and you can go on working there. Save each letter as a file, restart the browser and try again.',
    );
  });
  forgetOpenedKeys();
  forgetThatItBroke();
  await writeStrictly(['drafts', 'facts', 'keys'], async (write) => {
    if (record) {
      await write.objectStore('keys').put(record);
      await write.objectStore('facts').put({ name: currentKeyFact, value: record.kid });
    }
    for (const head of salvaged) await write.objectStore('drafts').put(head);
  });
  return salvaged.length + (await restoreFromSafetyCopy());
}

async function bringBack(write: StrictWrite, { kind, copy }: SafetyStep): Promise<void> {
  const drafts = write.objectStore('drafts');
  const held = await drafts.get(copy.id);
  if (kind === 'differs' || (held && held.rev > copy.rev)) return;
  if (held && kind === 'older') {
    const { v, id, rev, kid, iv, ct, savedAt } = held;
    await write.objectStore('revisions').put({ v, id, rev, kid, iv, ct, savedAt });
  }
  if (held && kind === 'damaged') {
    await write.objectStore('aside').put({ asideId: crypto.randomUUID(), since: new Date().toISOString(), held });
  }
  await drafts.put(copy);
}

/** The copy's text as a letter of its own, sealed under a new id. */
async function toTwin({ copy }: SafetyStep): Promise<HeadRecord> {
  const from = await dataKeyFor(copy.kid);
  const draft = from && fromShaped(await unseal(from, copy));
  if (!draft || typeof draft === 'string') throw new Error('A letter of the safety copy could not be opened.');
  const id = crypto.randomUUID();
  const { kid, key } = await currentDataKey();
  const sealed = await seal(key, { id, rev: 1, kid }, toShaped({ ...draft, id }));
  return { ...sealed, savedAt: copy.savedAt, binnedAt: null };
}

/** A key that only its copy still knows goes back into the database before anything is restored under it. */
async function keepKeysOf(steps: readonly SafetyStep[]): Promise<void> {
  for (const kid of new Set(steps.map(({ copy }) => copy.kid))) {
    const known = await keyRecordFor(kid);
    const raw = known ? null : await rawKeyFor(kid);
    const record = known ?? (raw && (await wrapByBrowser(kid, raw)));
    if (!record) continue;
    await writeStrictly(['keys', 'facts'], async (write) => {
      await write.objectStore('keys').put(record);
      const current = await write.objectStore('facts').get(currentKeyFact);
      if (!current) await write.objectStore('facts').put({ name: currentKeyFact, value: kid });
    });
  }
}

/** One record at a time: where reading all of them at once fails, some can mostly still be read. */
async function salvage(): Promise<HeadRecord[]> {
  const ids = await readTogether(['drafts'], (read) => read.objectStore('drafts').getAllKeys()).catch(() => []);
  const found: HeadRecord[] = [];
  for (const id of ids) {
    const held = await readTogether(['drafts'], (read) => read.objectStore('drafts').get(id)).catch(() => null);
    const head = HeadRecord.safeParse(held);
    if (head.success) found.push(head.data);
  }
  return found;
}
