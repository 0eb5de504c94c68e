import { readMirror, readMirrorTally } from './mirror';
import { isWhole, openRecord } from './openRecord';
import { readHeads } from './readHeads';
import { HeadRecord } from './sealedRecord';
import type { Look, StoredDraft } from './storedDraft';
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

/**
 * Compares the database with its safety copy; null when the database cannot be read. Throws StoreLocked. `listed` is what the reading of
 * the list saw a moment ago: where it agrees with the copy the database need not be read again, and where it does not it may be out of date.
 */
export async function compareCopies(listed: Look | null): Promise<Comparison | null> {
  if (listed && isUsual(listed, await readMirrorTally())) return allWell;
  const look = await lookThrough();
  if (!look) return null;
  const copied = await readMirrorTally();
  if (isUsual(look, copied)) return allWell;
  const hasLost = lostSomething(look, copied);
  const isSame = !hasLost && sameTally(look.tally, copied);
  const steps = await stepsBetween(hasLost);
  const missing = steps.filter(({ kind }) => kind === 'missing').length;
  const unaccounted = Math.max(0, (look.tally?.count ?? 0) - look.count - missing);
  return { steps, isSame: isSame && steps.length === 0, unaccounted };
}

/** How many records there are and whether every one of them is whole; none is kept in memory. */
async function lookThrough(): Promise<Look | null> {
  const looked = await readTogether(['drafts', 'facts'], async (read) => ({
    looking: await readHeads(read, isWhole),
    tally: await readTally(read),
  })).catch(() => null);
  if (!looked) return null;
  const whole = await Promise.all(looked.looking);
  return { count: whole.length, tally: looked.tally, areWhole: whole.every(Boolean) };
}

async function stepsBetween(hasLost: boolean): Promise<SafetyStep[]> {
  const held = await readTogether(['drafts'], (read) => readHeads(read, (record) => Promise.resolve(record)));
  const here = new Map((await Promise.all(held)).map((record) => [record.id, record]));
  const steps: SafetyStep[] = [];
  for (const copy of (await readMirror()).values()) {
    const step = await stepFor(copy, here.get(copy.id), hasLost);
    if (step) steps.push(step);
  }
  return steps;
}

const allWell: Comparison = { steps: [], isSame: true, unaccounted: 0 };

/** The usual start: nothing was lost and every record is whole. The letters of the copy need not be read for it. */
const isUsual = (look: Look, copied: Tally | null) =>
  look.areWhole && !lostSomething(look, copied) && sameTally(look.tally, copied);

const sameTally = (one: Tally | null, other: Tally | null) =>
  one?.epoch === other?.epoch && one?.saves === other?.saves && one?.count === other?.count;

/** The database contradicts its own tally, or is behind the copy's, or was made anew since. */
function lostSomething({ count, tally }: Look, copied: Tally | null): boolean {
  if (count < (tally?.count ?? 0)) return true;
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
