import { newHistory, type EditHistory } from '@/components/draft/editHistory';
import type { Draft } from '@/utils/model/draft';
import { watchLock } from '@/utils/store/lockSignal';

/** What undo goes back through, of the letters that were last written in this window: in its memory only. */
const kept = new Map<string, EditHistory>();
const most = 20;

// Locked letters are nowhere in this window any more.
watchLock((signal) => {
  if (signal === 'locked') kept.clear();
});

/** The history of a letter that is opened again as it was left, so that undo goes on; otherwise one with nothing to undo. `at` is ms. */
export function historyOf(draft: Draft, at: number): EditHistory {
  const history = kept.get(draft.id);
  return history && JSON.stringify(history.now.draft) === JSON.stringify(draft) ? history : newHistory(draft, at);
}

/** Remembers a letter's history until the window closes or the letters are locked. */
export function keepHistory(history: EditHistory): void {
  const { id } = history.now.draft;
  kept.delete(id);
  kept.set(id, history);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}
