import type { DeskNote } from '@/utils/model/deskMarks';
import type { Draft } from '@/utils/model/draft';
import { clinicalFieldIds } from '@/utils/model/clinicalField';

export interface NoteTaker {
  by: string;
  /** ISO with zone. */
  now: string;
  /** Gives a fresh random id at each call. */
  newId: () => string;
}

const noteLine = /^[ \t]*note to (?:the |my )?([^:\n]{1,80}):[ \t]*(.*)$/i;

/**
 * Lines of the letter's boxes that begin "Note to secretary:" (or to anyone) become tasks and leave the text. Null when there is none.
 * Call it when a box is left, not while it is typed in.
 */
export function takeNotesOut(draft: Draft, taker: NoteTaker): Draft | null {
  const notes: DeskNote[] = [];
  const clinical = { ...draft.clinical };
  for (const id of clinicalFieldIds) {
    const answer = clinical[id];
    const kept = answer.text.split('\n').filter((line) => !takeLine(line, taker, notes));
    if (kept.length < answer.text.split('\n').length) clinical[id] = { ...answer, text: kept.join('\n').trimEnd() };
  }
  if (notes.length === 0 || draft.desk.notes.length + notes.length > 5_000) return null;
  return { ...draft, clinical, desk: { ...draft.desk, notes: [...draft.desk.notes, ...notes] } };
}

function takeLine(line: string, taker: NoteTaker, notes: DeskNote[]): boolean {
  const found = noteLine.exec(line);
  const text = found?.[2]?.trim() ?? '';
  if (!found || text === '' || text.length > 5_000) return false;
  const { by, now, newId } = taker;
  notes.push({ id: newId(), kind: 'task', at: now, by, to: (found[1] ?? '').trim(), text, doneAt: '', doneBy: '' });
  return true;
}
