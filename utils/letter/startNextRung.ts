import { emptyDraft, emptyReturned, type Draft } from '@/utils/model/draft';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { nextRung } from './nextRung';

/** Whether a letter is a reply that can still be taken further up the ladder. */
export const hasNextRung = ({ kind, returned }: Pick<Draft, 'kind' | 'returned'>): boolean =>
  letterKindNames[kind].role === 'reply' && returned?.rung !== 'icb-and-lmc';

/**
 * The next letter about the same thing, one rung up: what happened, the patient and the original letter are taken over; signature,
 * date, notes and what was frozen stay with the letter before. `id` and `now` (ISO time) are the new draft's. Null where there is no
 * further rung.
 */
export function startNextRung(earlier: Draft, id: string, now: string): Draft | null {
  if (!hasNextRung(earlier)) return null;
  const fresh = emptyDraft(id, now);
  return {
    ...nextRung({ ...earlier, returned: earlier.returned ?? emptyReturned }),
    id,
    createdAt: now,
    editedAt: now,
    status: fresh.status,
    letterDate: fresh.letterDate,
    signedBy: fresh.signedBy,
    signedAt: fresh.signedAt,
    frozen: fresh.frozen,
    desk: { ...fresh.desk, ubrn: earlier.desk.ubrn },
  };
}
