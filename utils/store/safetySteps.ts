import { readMirror, readMirrorTally } from './mirror';
import { isWhole, openRecord } from './openRecord';
import { HeadRecord } from './sealedRecord';
import type { StoredDraft } from './storedDraft';
import { readTally, type Tally } from './tally';
import { readTogether } from './writeStrictly';

/**
 * One letter on which the database and its safety copy disagree. `missing`: only the copy has it. `older`: the copy has a newer text.
 * `differs`: one revision, two texts. `damaged`: the record cannot be opened and the copy can.
 */
export interface SafetyStep {
  kind: 'missing' | 'older' | 'differs' | 'damaged';
  copy: HeadRecord;
  stored: StoredDraft;
}

/** What the two hold, compared. `isSame`: they agree by their tallies and nothing needs a closer look. */
export interface Comparison {
  steps: SafetyStep[];
  isSame: boolean;
  /** Letters the database says it should hold, holds, and the copy cannot bring back. */
  unaccounted: number;
}

interface Held {
  heads: unknown[];
  tally: Tally | null;
}

/** Compares the database with its safety copy; null when the database cannot be read. Throws StoreLocked. */
export async function compareCopies(): Promise<Comparison | null> {
  const held = await readHeld();
  if (!held) return null;
  const copied = await readMirrorTally();
  const hasLost = lostSomething(held, copied);
  const isSame = !hasLost && sameTally(held.tally, copied);
  // The usual start: nothing was lost and every record is whole. The copy need not be read for it.
  if (isSame && (await Promise.all(held.heads.map(isWhole))).every(Boolean))
    return { steps: [], isSame, unaccounted: 0 };
  const copies = [...(await readMirror()).values()];
  const here = new Map(held.heads.map((head) => [(head as { id: string }).id, head]));
  const steps: SafetyStep[] = [];
  for (const copy of copies) {
    const step = await stepFor(copy, here.get(copy.id), hasLost);
    if (step) steps.push(step);
  }
  const missing = steps.filter(({ kind }) => kind === 'missing').length;
  const unaccounted = Math.max(0, (held.tally?.count ?? 0) - held.heads.length - missing);
  return { steps, isSame: isSame && steps.length === 0, unaccounted };
}

const readHeld = (): Promise<Held | null> =>
  readTogether(['drafts', 'facts'], async (read) => ({
    heads: (await read.objectStore('drafts').getAll()) as unknown[],
    tally: await readTally(read),
  })).catch(() => null);

const sameTally = (one: Tally | null, other: Tally | null) =>
  one?.epoch === other?.epoch && one?.saves === other?.saves && one?.count === other?.count;

/** The database contradicts its own tally, or is behind the copy's, or was made anew since. */
function lostSomething({ heads, tally }: Held, copied: Tally | null): boolean {
  if (heads.length < (tally?.count ?? 0)) return true;
  if (!copied) return false;
  if (!tally || tally.epoch !== copied.epoch) return copied.count > 0;
  return tally.saves < copied.saves;
}

async function stepFor(copy: HeadRecord, held: unknown, hasLost: boolean): Promise<SafetyStep | null> {
  const head = HeadRecord.safeParse(held);
  const isSameText = head.success && isSameRecord(head.data, copy);
  // In a database that is whole, what only the copy has was removed on purpose a moment before the browser ended.
  if (isSameText ? await isWhole(held) : held === undefined && !hasLost) return null;
  const opened = await openRecord(copy);
  if (opened.kind === 'aside') return null;
  const step = (kind: SafetyStep['kind']): SafetyStep => ({ kind, copy, stored: opened.stored });
  if (held === undefined) return step('missing');
  if (!head.success || !(await isWhole(held))) return step('damaged');
  if (head.data.rev < copy.rev) return step('older');
  return head.data.rev === copy.rev && head.data.kid === copy.kid && !isSameText ? step('differs') : null;
}

const isSameRecord = (head: HeadRecord, copy: HeadRecord) =>
  head.rev === copy.rev && head.kid === copy.kid && head.iv.every((byte, at) => byte === copy.iv[at]);
