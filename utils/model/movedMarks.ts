import { digestOf } from './digestOf';
import type { Draft, ResultValue } from './draft';

/** The value of a patient's or a clinical field by its path; undefined for any other path. */
function fieldAt(draft: Draft, where: string): unknown {
  const [room, name = ''] = where.split('.');
  if (room === 'patient') return (draft.patient as Record<string, unknown>)[name];
  return room === 'clinical' ? (draft.clinical as Record<string, unknown>)[name] : undefined;
}

/** The part of the paste a field was filled from, while it still says what was pasted; null once it was changed or looked at. */
export function movedFrom(draft: Draft, where: string): string | null {
  const marks = draft.moved.filter((mark) => mark.where === where);
  if (marks.length === 0) return null;
  const of = digestOf(fieldAt(draft, where));
  return marks.find((mark) => mark.of === of)?.from ?? null;
}

/** The part of the paste a dated result came from, while it still says what was pasted. */
export function rowMovedFrom(draft: Draft, row: ResultValue): string | null {
  if (draft.moved.length === 0) return null;
  const of = digestOf(row);
  return draft.moved.find((mark) => mark.where === 'resultValues' && mark.of === of)?.from ?? null;
}

/** The draft with a field's marks taken off, because somebody has read it against the record. */
export const withoutMark = (draft: Draft, where: string): Draft => ({
  ...draft,
  moved: draft.moved.filter((mark) => mark.where !== where),
});
