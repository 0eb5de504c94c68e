import type { Draft } from '@/utils/model/draft';

/** A draft as it stood, and the field that was being changed. */
interface Step {
  draft: Draft;
  field: string;
  /** Milliseconds. */
  at: number;
}

/** What undo and redo go through: every state of the open letter in this window, newest last. */
export interface EditHistory {
  now: Step;
  past: readonly Step[];
  future: readonly Step[];
}

/** Steps kept, and the pause after which typing in the same field counts as a new step. */
const most = 500;
const pause = 900;

/** A history with nothing to undo. */
export const newHistory = (draft: Draft, at: number): EditHistory => ({
  now: { draft, field: '', at },
  past: [],
  future: [],
});

/** After a change; typing on in one field without a pause is one step. */
export function remember(history: EditHistory, draft: Draft, field: string, at: number): EditHistory {
  const { now, past } = history;
  const isOneStep = now.field === field && at - now.at < pause && past.length > 0;
  return {
    now: { draft, field, at },
    past: isOneStep ? past : [...past, now].slice(-most),
    future: [],
  };
}

/** One step back; null when there is none. `now.field` of the answer is unset, so that the next typing is a step of its own. */
export function undo(history: EditHistory): { history: EditHistory; field: string } | null {
  const before = history.past[history.past.length - 1];
  if (!before) return null;
  return {
    field: history.now.field,
    history: { now: { ...before, at: 0 }, past: history.past.slice(0, -1), future: [history.now, ...history.future] },
  };
}

/** One step forward again; null when there is none. */
export function redo(history: EditHistory): { history: EditHistory; field: string } | null {
  const next = history.future[0];
  if (!next) return null;
  return {
    field: next.field,
    history: { now: { ...next, at: 0 }, past: [...history.past, history.now], future: history.future.slice(1) },
  };
}
