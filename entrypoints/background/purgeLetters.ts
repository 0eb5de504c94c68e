import { purgePlan } from '@/utils/draft/purgePlan';
import { whyClockIsDoubted } from '@/utils/draft/retention';
import { deleteDraft, listBin, listDrafts, removeDraft } from '@/utils/store/drafts';
import { isLocked } from '@/utils/store/lock';
import { changePurgeClock, loadPurgeClock, loadRetention } from '@/utils/store/retention';
import { safetyCheck } from '@/utils/store/safetyCheck';

export type Purge = { kind: 'purged'; binned: number; removed: number } | { kind: 'held'; why: string };

/**
 * Puts letters whose time is up into the bin and takes those out of it whose day is over. Nothing is deleted while the clock is in
 * doubt, while the letters are locked, or while the two copies of them disagree. `now` is ms.
 */
export async function purgeLetters(now: number): Promise<Purge> {
  const { lastSeen, doubt } = await loadPurgeClock();
  const doubted = doubt ?? whyClockIsDoubted(now, lastSeen);
  await changePurgeClock((before) => ({ ...before, lastSeen: now, doubt: doubted }));
  if (doubted) return { kind: 'held', why: `clock ${doubted}` };
  if (await isLocked()) return { kind: 'held', why: 'locked' };
  const { drafts, look } = await listDrafts();
  if ((await safetyCheck(look)).kind !== 'fine') return { kind: 'held', why: 'the copies disagree' };
  const plan = purgePlan(drafts, await listBin(), await loadRetention(), now);
  for (const id of plan.toBin) await deleteDraft(id);
  for (const id of plan.toRemove) await removeDraft(id);
  await changePurgeClock((before) => ({ ...before, lastPurge: now }));
  return { kind: 'purged', binned: plan.toBin.length, removed: plan.toRemove.length };
}
