import type { Draft } from '@/utils/model/draft';
import { currentDataKey } from './dataKey';
import { toShaped } from './draftShapes';
import type { DraftShelf, SaveHow } from './draftShelf';
import { keepRevision, removeRevisions } from './keepRevision';
import { DraftUnreadable } from './DraftUnreadable';
import { mirrorSoon } from './mirrorSoon';
import { describeReplaced, openRecord } from './openRecord';
import { SaveConflict } from './SaveConflict';
import { SaveFailed } from './SaveFailed';
import { readHeads } from './readHeads';
import { refuseUnreadable } from './refuseUnreadable';
import { seal } from './seal';
import { HeadRecord } from './sealedRecord';
import type { BinnedDraft, SavedMark } from './storedDraft';
import { countChange, readTally } from './tally';
import { readTogether, Undo, writeStrictly } from './writeStrictly';

/** Drafts on this computer: sealed records in IndexedDB, each write on the disk before it is called saved. */
export const diskShelf: DraftShelf = {
  async list() {
    const { opened, tally, replaced } = await openAll();
    const aside = opened.flatMap((one) => (one.kind === 'aside' ? [one.aside] : []));
    return {
      drafts: opened.flatMap((one) => (one.kind === 'draft' && one.binnedAt === null ? [one.stored] : [])),
      aside: [...aside, ...replaced.map(describeReplaced)],
      look: { count: opened.length, tally, areWhole: aside.length === 0 },
    };
  },

  async listBin() {
    const { opened } = await openAll();
    return opened.flatMap((one): BinnedDraft[] =>
      one.kind === 'draft' && one.binnedAt !== null ? [{ ...one.stored, binnedAt: one.binnedAt }] : [],
    );
  },

  async load(id) {
    const held = await readTogether(['drafts'], (read) => read.objectStore('drafts').get(id));
    if (held === undefined) return null;
    const opened = await openRecord(held);
    if (opened.kind === 'aside') throw new DraftUnreadable(opened.aside);
    return opened.binnedAt === null ? opened.stored : null;
  },

  async save(draft, base, how = {}) {
    refuseUnreadable(draft);
    return navigator.locks.request(`draft:${draft.id}`, () => saveOnce(draft, base, how));
  },

  async listRevisions(id) {
    const kept = await readTogether(['revisions'], (read) =>
      read.objectStore('revisions').getAll(IDBKeyRange.bound([id, 0], [id, Infinity])),
    );
    const opened = await Promise.all(kept.map((record) => openRecord({ ...record, binnedAt: null })));
    return opened.flatMap((one) => (one.kind === 'draft' ? [one.stored] : [])).reverse();
  },

  bin: (id) => mark(id, new Date().toISOString()),
  bringBack: (id) => mark(id, null),

  async remove(id) {
    const tally = await writeStrictly(['drafts', 'revisions', 'aside', 'facts'], async (write) => {
      await write.objectStore('aside').delete(id);
      const isThere = (await write.objectStore('drafts').getKey(id)) !== undefined;
      await write.objectStore('drafts').delete(id);
      await removeRevisions(write, id);
      return countChange(write, isThere ? -1 : 0);
    });
    mirrorSoon(id, null, tally);
  },
};

async function openAll() {
  const { opening, tally, replaced } = await readTogether(['drafts', 'aside', 'facts'], async (read) => ({
    replaced: await read.objectStore('aside').getAll(),
    tally: await readTally(read),
    opening: await readHeads(read, openRecord),
  }));
  return { opened: await Promise.all(opening), tally, replaced };
}

async function saveOnce(draft: Draft, base: number, how: SaveHow): Promise<SavedMark> {
  try {
    const { kid, key } = await currentDataKey();
    const sealed = await seal(key, { id: draft.id, rev: base + 1, kid }, toShaped(draft));
    return await putHead({ ...sealed, savedAt: new Date().toISOString(), binnedAt: null }, base, how);
  } catch (error) {
    if (error instanceof Undo) throw await conflictOver(draft.id);
    throw new SaveFailed(error);
  }
}

/** Compare-and-set: the new head goes in only if the stored one is still the revision the text was made from. */
async function putHead(record: HeadRecord, base: number, how: SaveHow): Promise<SavedMark> {
  const tally = await writeStrictly(['drafts', 'revisions', 'facts'], async (write) => {
    const drafts = write.objectStore('drafts');
    const head = await drafts.get(record.id);
    if (head && isSameWrite(head, record)) return readTally(write);
    if ((head ? head.rev : 0) !== base) throw new Undo('conflict');
    if (head) await keepRevision(write, head, record.savedAt, how.keepBefore ?? false);
    await drafts.put(record);
    return countChange(write, head ? 0 : 1);
  });
  if (tally) mirrorSoon(record.id, record, tally);
  return { revision: record.rev, savedAt: record.savedAt };
}

/** True when a first try that seemed to fail had been written after all. */
const isSameWrite = (head: HeadRecord, record: HeadRecord) =>
  head.rev === record.rev && head.iv.every((byte, at) => byte === record.iv[at]);

async function conflictOver(id: string): Promise<SaveConflict> {
  const held = await readTogether(['drafts'], (read) => read.objectStore('drafts').get(id));
  const opened = held === undefined ? null : await openRecord(held);
  return new SaveConflict(opened?.kind === 'draft' ? opened.stored : null);
}

/** Puts into the bin or takes out; the bin mark is beside the sealed text, so nothing needs to be opened for it. */
async function mark(id: string, binnedAt: string | null): Promise<boolean> {
  const marked = await writeStrictly(['drafts', 'facts'], async (write) => {
    const head = HeadRecord.safeParse(await write.objectStore('drafts').get(id));
    if (!head.success || (head.data.binnedAt === null) === (binnedAt === null)) return null;
    const record = { ...head.data, binnedAt };
    await write.objectStore('drafts').put(record);
    return { record, tally: await countChange(write, 0) };
  });
  if (marked) mirrorSoon(id, marked.record, marked.tally);
  return marked !== null;
}
