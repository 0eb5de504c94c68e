import { dateOfTime } from '@/utils/model/isoDate';
import { emptyDraft, emptyReturned, type Draft } from '@/utils/model/draft';
import type { LetterKind } from '@/utils/model/letterKind';
import { replyHeadings } from '@/utils/model/replyHeadings';
import { composeLetter } from './composeLetter';

/**
 * A reply about an earlier letter: the same patient, practice and place, with the letter as it was sent enclosed to be dated
 * again, and what it says under the few headings the reply prints. `id` and `now` (ISO time) are the new draft's. The earlier letter is left as it is.
 */
export function startReply(earlier: Draft, kind: LetterKind, id: string, now: string): Draft {
  const sent = earlier.letterDate || dateOfTime(earlier.signedAt) || dateOfTime(earlier.createdAt);
  const fresh = emptyDraft(id, now);
  const headings = replyHeadings[kind] ?? [];
  const taken = Object.fromEntries(headings.map((heading) => [heading, { ...earlier.clinical[heading] }]));
  return {
    ...fresh,
    kind,
    clinical: { ...fresh.clinical, ...taken },
    resultValues: headings.includes('results') ? earlier.resultValues : [],
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
