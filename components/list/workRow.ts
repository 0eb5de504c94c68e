import type { Draft } from '@/utils/model/draft';

/** The clock a letter is under, as the draft room gives it: `due` and `left` in ms, `left` negative when overdue. */
export interface RowClock {
  kind: 'to-attach' | 'not-heard';
  due: number;
  left: number;
  state: 'running' | 'soon' | 'overdue';
}

/** One letter of the worklist. `openTasks` counts notes with something to do that nobody has ticked. */
export interface WorkRow {
  draft: Draft;
  clock: RowClock | null;
  openTasks: number;
  /** Days until an unfinished letter goes to the bin, from the day it should be said on; null before. */
  leavesIn: number | null;
}
