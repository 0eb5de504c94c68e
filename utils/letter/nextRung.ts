import type { Draft } from '@/utils/model/draft';

/**
 * A reply one step up the ladder: clinician, medical director or interface lead, ICB and LMC. The person first written to is
 * kept as who signed the return where nobody was named. A draft that is no reply, or stands at the top, comes back unchanged.
 */
export function nextRung(draft: Draft): Draft {
  const { returned, recipient } = draft;
  if (!returned || returned.rung === 'icb-and-lmc') return draft;
  const rung = returned.rung === 'clinician' ? 'medical-director' : 'icb-and-lmc';
  return {
    ...draft,
    returned: { ...returned, rung, returnedBy: returned.returnedBy.trim() ? returned.returnedBy : recipient.name },
    recipient: { ...recipient, name: '' },
  };
}
