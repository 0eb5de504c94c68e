import type { Draft } from '@/utils/model/draft';
import { movedFrom, withoutMark } from '@/utils/model/movedMarks';
import type { FieldMark } from '../MovedMark';
import type { ChangeDraft } from './draftChange';

/** The mark a field bears while it says what was pasted; undefined where it bears none. */
export function fieldMark(draft: Draft, onChange: ChangeDraft, where: string): FieldMark | undefined {
  const from = movedFrom(draft, where);
  return from === null ? undefined : { from, onRight: () => onChange((now) => withoutMark(now, where), where) };
}
