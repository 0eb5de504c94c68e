import type { Draft } from '@/utils/model/draft';
import { addWorkingDays } from './addWorkingDays';
import { londonInstant, londonTime } from './londonTime';

/** How soon a letter should be attached. What practices commonly aim for, not a rule of the NHS; each practice sets its own. */
export interface ClockRules {
  urgentHours: number;
  routineWorkingDays: number;
  /** When the practice's day ends, in England: "18:30". */
  dayEnds: string;
}
export const usualClockRules: ClockRules = { urgentHours: 24, routineWorkingDays: 3, dayEnds: '18:30' };

/** `due` and `left` are ms; `left` is negative when overdue. `soon` is the last quarter of the time. */
export interface Clock {
  kind: 'to-attach' | 'not-heard';
  due: number;
  left: number;
  state: 'running' | 'soon' | 'overdue';
}

/**
 * The clock a letter is under: until it is attached, from when it was begun; after that until the date by which something should be
 * heard, if one was set. Null when nothing runs. `now` is ms.
 */
export function clockFor(draft: Draft, rules: ClockRules, now: number): Clock | null {
  const began = Date.parse(draft.createdAt);
  if (isAttached(draft)) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(draft.notHeardBy)) return null;
    const due = londonInstant(draft.notHeardBy, rules.dayEnds);
    return clock('not-heard', Date.parse(draft.desk.attachedAt) || began, due, now);
  }
  if (Number.isNaN(began)) return null;
  return clock('to-attach', began, dueToAttach(draft, rules, began), now);
}

/** Attached, or waiting after it was. */
const isAttached = (draft: Draft) =>
  draft.status === 'attached' || (draft.status === 'waiting' && draft.desk.statusBefore === 'attached');

function dueToAttach(draft: Draft, rules: ClockRules, began: number): number {
  if (draft.urgency !== 'routine') return began + rules.urgentHours * 3_600_000;
  return londonInstant(addWorkingDays(londonTime(began).date, rules.routineWorkingDays), rules.dayEnds);
}

function clock(kind: Clock['kind'], from: number, due: number, now: number): Clock {
  const left = due - now;
  const state = left < 0 ? 'overdue' : left < (due - from) / 4 ? 'soon' : 'running';
  return { kind, due, left, state };
}
