import type { Draft } from '@/utils/model/draft';
import { currentDataKey } from './dataKey';
import { toShaped } from './draftShapes';
import type { DraftShelf } from './draftShelf';
import { DraftUnreadable } from './DraftUnreadable';
import { readMirror, readMirrored, removeMirrored, writeMirror } from './mirror';
import { openRecord } from './openRecord';
import { refuseUnreadable } from './refuseUnreadable';
import { SaveConflict } from './SaveConflict';
import { SaveFailed } from './SaveFailed';
import { seal } from './seal';
import type { HeadRecord } from './sealedRecord';
import type { SavedMark } from './storedDraft';

/**
 * The safety copy as the place to work in while the browser cannot open its database. It does not survive a power cut, so the screens
 * say that this is not how it should be.
 */
export const copyShelf: DraftShelf = {
  async list() {
    const opened = await openCopies();
    return {
      drafts: opened.flatMap((one) => (one.kind === 'draft' && one.binnedAt === null ? [one.stored] : [])),
      aside: opened.flatMap((one) => (one.kind === 'aside' ? [one.aside] : [])),
      look: null,
    };
  },
  async listBin() {
    return (await openCopies()).flatMap((one) =>
      one.kind === 'draft' && one.binnedAt !== null ? [{ ...one.stored, binnedAt: one.binnedAt }] : [],
    );
  },
  async load(id) {
    const copy = await readMirrored(id);
    if (!copy) return null;
    const opened = await openRecord(copy);
    if (opened.kind === 'aside') throw new DraftUnreadable(opened.aside);
    return opened.binnedAt === null ? opened.stored : null;
  },
  async save(draft, base) {
    refuseUnreadable(draft);
    return inTurn(draft.id, () => saveOnce(draft, base));
  },
  listRevisions: () => Promise.resolve([]),
  bin: (id) => mark(id, new Date().toISOString()),
  bringBack: (id) => mark(id, null),
  remove: (id) => removeMirrored([id]),
};

const openCopies = async () => Promise.all([...(await readMirror()).values()].map(openRecord));
const inTurn = <R>(id: string, work: () => Promise<R>) => navigator.locks.request(`draft:${id}`, work);

async function saveOnce(draft: Draft, base: number): Promise<SavedMark> {
  const head = await readMirrored(draft.id);
  if ((head?.rev ?? 0) !== base) {
    const opened = head && (await openRecord(head));
    throw new SaveConflict(opened?.kind === 'draft' ? opened.stored : null);
  }
  try {
    const { kid, key } = await currentDataKey();
    const sealed = await seal(key, { id: draft.id, rev: base + 1, kid }, toShaped(draft));
    const record: HeadRecord = { ...sealed, savedAt: new Date().toISOString(), binnedAt: null };
    await writeMirror([record], null);
    return { revision: record.rev, savedAt: record.savedAt };
  } catch (error) {
    throw new SaveFailed(error);
  }
}

const mark = (id: string, binnedAt: string | null): Promise<boolean> =>
  inTurn(id, async () => {
    const copy = await readMirrored(id);
    if (!copy || (copy.binnedAt === null) === (binnedAt === null)) return false;
    await writeMirror([{ ...copy, binnedAt }], null);
    return true;
  });
