import type { Draft } from '@/utils/model/draft';

/** How long letters stay on this computer. A draft is not the record: the letter that was sent belongs in the clinical system. */
export interface RetentionRules {
  /** Days after the last edit until an unfinished letter goes to the bin, and how many days before that it is said. */
  unfinishedDays: number;
  warnDays: number;
  /** Hours after a letter was marked attached until it goes to the bin. */
  attachedHours: number;
  /** Hours in the bin until a letter is removed. */
  binHours: number;
}
export const usualRetention: RetentionRules = { unfinishedDays: 14, warnDays: 3, attachedHours: 24, binHours: 24 };

const hour = 3_600_000;
const day = 24 * hour;

/**
 * When a letter goes to the bin, in ms since 1970. An attached letter with a date by which something should be heard stays until that
 * many hours after the end of that day, because the desk still chases it.
 */
export function binTime(draft: Draft, rules: RetentionRules): number {
  const edited = Date.parse(draft.editedAt);
  const attached = Date.parse(draft.desk.attachedAt);
  if (draft.status !== 'attached' || Number.isNaN(attached)) return edited + rules.unfinishedDays * day;
  const heardBy = Date.parse(`${draft.notHeardBy}T23:59:59Z`);
  return Math.max(attached, Number.isNaN(heardBy) ? 0 : heardBy) + rules.attachedHours * hour;
}

/** Whole days until an unfinished letter goes to the bin, from the day it should be said on; null before that and for attached letters. */
export function daysLeft(draft: Draft, rules: RetentionRules, now: number): number | null {
  if (draft.status === 'attached') return null;
  const left = binTime(draft, rules) - now;
  return left <= rules.warnDays * day ? Math.max(0, Math.ceil(left / day)) : null;
}

/** When a letter in the bin is removed, in ms. `binnedAt` is ISO. */
export const removalTime = (binnedAt: string, rules: RetentionRules): number =>
  Date.parse(binnedAt) + rules.binHours * hour;

/** Why nothing may be removed by the clock just now; null when the clock can be trusted. Times in ms; `lastSeen` null at the first run. */
export function whyClockIsDoubted(now: number, lastSeen: number | null): 'backwards' | 'jumped' | null {
  if (lastSeen === null) return null;
  if (now < lastSeen - 5 * 60_000) return 'backwards';
  return now - lastSeen > 3 * day ? 'jumped' : null;
}
