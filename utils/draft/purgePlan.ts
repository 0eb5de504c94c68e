import type { Draft } from '@/utils/model/draft';
import { binTime, removalTime, type RetentionRules } from './retention';

/** Ids of letters whose time is up: those that go to the bin, and those that leave it for good. */
export interface PurgePlan {
  toBin: string[];
  toRemove: string[];
}

/** What is due at `now` (ms). A time that cannot be read keeps the letter: deleting is the mistake that cannot be undone. */
export const purgePlan = (
  drafts: readonly { draft: Draft }[],
  bin: readonly { draft: Draft; binnedAt: string }[],
  rules: RetentionRules,
  now: number,
): PurgePlan => ({
  toBin: drafts.filter(({ draft }) => binTime(draft, rules) <= now).map(({ draft }) => draft.id),
  toRemove: bin.filter(({ binnedAt }) => removalTime(binnedAt, rules) <= now).map(({ draft }) => draft.id),
});
