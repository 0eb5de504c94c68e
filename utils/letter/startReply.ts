import { dateOfTime } from '@/utils/model/isoDate';
import { emptyDraft, emptyReturned, type Draft } from '@/utils/model/draft';
import type { LetterKind } from '@/utils/model/letterKind';
import { composeLetter } from './composeLetter';

/**
 * A reply about an earlier letter: the same patient, practice and place, with the letter as it was sent enclosed to be dated
 * again. `id` and `now` (ISO time) are the new draft's. The earlier letter is left as it is.
 */
export function startReply(earlier: Draft, kind: LetterKind, id: string, now: string): Draft {
  const sent = earlier.letterDate || dateOfTime(earlier.signedAt) || dateOfTime(earlier.createdAt);
  return {
    ...emptyDraft(id, now),
    kind,
    origin: earlier.origin,
    patient: earlier.patient,
    practice: earlier.practice,
    referrer: earlier.referrer,
    usualGp: earlier.usualGp,
    preparedBy: earlier.preparedBy,
    recipient: earlier.recipient,
    urgency: earlier.urgency,
    urgencyReason: earlier.urgencyReason,
    route: earlier.route,
    returned: { ...emptyReturned, originalDate: sent, ubrn: earlier.desk.ubrn },
    original: composeLetter(earlier, sent),
  };
}
