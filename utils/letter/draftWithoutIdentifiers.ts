import { emptyDraft, type Draft, type Returned } from '@/utils/model/draft';

/** Of what happened, only dates and the rung: the free texts and the booking reference can tell who the patient is. */
function eventOnly({ originalDate, returnedDate, rung, from, until, count }: Returned): Returned {
  return {
    originalDate,
    returnedDate,
    rung,
    from,
    until,
    count,
    ubrn: '',
    reasonGiven: '',
    returnedBy: '',
    asked: '',
    effect: '',
  };
}

/**
 * The draft as the ICB and the LMC may see it. It is built from an empty draft by taking over a short list of things that are
 * not about the patient; whatever is not on the list, including every field a later version adds, stays out.
 */
export function draftWithoutIdentifiers(draft: Draft): Draft {
  const { specialty, service, provider } = draft.recipient;
  return {
    ...emptyDraft('', ''),
    kind: draft.kind,
    status: draft.status,
    letterDate: draft.letterDate,
    practice: draft.practice,
    referrer: draft.referrer,
    signedBy: draft.signedBy,
    signedAt: draft.signedAt,
    preparedBy: draft.preparedBy,
    recipient: { name: '', address: '', specialty, service, provider },
    returned: draft.returned && eventOnly(draft.returned),
    positionsLeftOut: draft.positionsLeftOut,
    desk: { ...emptyDraft('', '').desk, statusBefore: draft.desk.statusBefore },
  };
}
