import { dataKeyFor } from './dataKey';
import { fromShaped } from './draftShapes';
import { HeadRecord } from './sealedRecord';
import type { AsideReason, AsideRecord, StoredDraft } from './storedDraft';
import { isUntouched, unseal } from './seal';

const sayings: Record<AsideReason, string> = {
  'newer-version':
    'This letter was written by a newer version of Dear Colleague. It is kept. Update the extension to open it, or export the record.',
  'key-missing':
    'The key for this letter is no longer on this computer, so it cannot be opened. It is kept. Export the record if you have a backup of the key.',
  'cannot-be-opened':
    'This letter was damaged on the disk and cannot be opened. It is kept. Restore it from the safety copy if one is offered, or export the record.',
  'does-not-parse':
    'This letter’s record is not complete, so it cannot be opened. It is kept. Export the record to have it looked at.',
  replaced:
    'This record was damaged and its letter was restored from the safety copy. It is kept as it was found. Delete it when the restored letter is whole.',
};

export type OpenedRecord =
  { kind: 'draft'; stored: StoredDraft; binnedAt: string | null } | { kind: 'aside'; aside: AsideRecord };

/** Reads one record of the drafts store; whatever is wrong with it, it is described and never dropped. */
export async function openRecord(held: unknown): Promise<OpenedRecord> {
  const parsed = HeadRecord.safeParse(held);
  if (!parsed.success) return setAside(held, isNewerRecord(held) ? 'newer-version' : 'does-not-parse');
  const record = parsed.data;
  const key = await dataKeyFor(record.kid);
  if (!key) return setAside(held, 'key-missing');
  try {
    const draft = fromShaped(await unseal(key, record));
    if (draft === 'newer') return setAside(held, 'newer-version');
    if (draft === 'broken' || draft.id !== record.id) return setAside(held, 'does-not-parse');
    return {
      kind: 'draft',
      stored: { draft, revision: record.rev, savedAt: record.savedAt },
      binnedAt: record.binnedAt,
    };
  } catch {
    return setAside(held, 'cannot-be-opened');
  }
}

/** Whether a record of the drafts store is whole: its key is here and not a bit was turned. Cheaper than opening it. Throws StoreLocked. */
export async function isWhole(held: unknown): Promise<boolean> {
  const parsed = HeadRecord.safeParse(held);
  if (!parsed.success) return isNewerRecord(held);
  const key = await dataKeyFor(parsed.data.kid);
  return key !== null && (await isUntouched(key, parsed.data));
}

function isNewerRecord(held: unknown): boolean {
  const version = (held as { v?: unknown } | null)?.v;
  return typeof version === 'number' && version > 1;
}

/** A record of the aside store, as it is listed. */
export function describeReplaced({
  asideId,
  since,
  held,
}: {
  asideId: string;
  since: string;
  held: unknown;
}): AsideRecord {
  return { id: asideId, reason: 'replaced', say: sayings.replaced, savedAt: since, held };
}

function setAside(held: unknown, reason: AsideReason): OpenedRecord {
  const { id, savedAt } = (held ?? {}) as { id?: unknown; savedAt?: unknown };
  return {
    kind: 'aside',
    aside: {
      id: typeof id === 'string' ? id : 'unnamed',
      reason,
      say: sayings[reason],
      savedAt: typeof savedAt === 'string' ? savedAt : null,
      held,
    },
  };
}
