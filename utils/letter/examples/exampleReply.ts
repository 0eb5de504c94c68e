import { emptyPatient } from '@/utils/model/patient';
import { noAnswer, type Draft } from '@/utils/model/draft';
import { clinicalFieldIds, type ClinicalFieldId } from '@/utils/model/clinicalField';
import type { LetterKind } from '@/utils/model/letterKind';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { composeLetter } from '../composeLetter';
import { startReply } from '../startReply';
import { exampleEvents } from './exampleEvents';
import { exampleReferral } from './exampleReferral';

const withOriginal = 'returned';
const form = 'Heart failure clinic referral form';

/** Clinical headings a reply prints; the rest stays in the original letter. */
const kept: Partial<Record<LetterKind, readonly ClinicalFieldId[]>> = {
  'reply-advice-instead': ['question'],
  'reply-criteria-not-met': ['criteria', 'examination', 'results'],
  'reply-wrong-service': ['question'],
  'work-missed-appointment': ['needs', 'communication'],
};

function recipientFor(kind: LetterKind, draft: Draft): Draft['recipient'] {
  const { role, outsideCare } = letterKindNames[kind];
  const to = { name: '', specialty: '', service: '', provider: '', address: 'Council Street\nExampleton\nZZ10 2AA' };
  if (kind === 'employer-absence') return { ...to, provider: 'Example Bakery Ltd' };
  if (outsideCare) return { ...to, provider: 'Exampleton Council', service: 'Housing team' };
  if (kind === 'announce-letters')
    return { ...to, provider: 'Exampleton General Hospital', service: 'Outpatient referrals' };
  if (role === 'notice') return { ...to, provider: 'Exampleton Integrated Care Board', service: 'Primary care team' };
  if (kind === 'private-provider') return { ...to, provider: 'Placeholder Private Clinic', specialty: 'Cardiology' };
  return draft.recipient;
}

/** A complete fictional letter of the reply desk, with the original letter enclosed where a referral came back. */
export function exampleReply(kind: LetterKind): Draft {
  const sent: Draft = {
    ...exampleReferral('referral-instead-of-form'),
    letterDate: '2026-11-17',
    recordAsAt: '2026-11-17',
    status: 'attached',
    signedBy: 'Dr Priya Sample',
    signedAt: '2026-11-17T16:20:00.000Z',
    origin: { host: 'referrals.practiceworld.example', pageTitle: 'Cardiology', pageType: 'local-proforma', form },
  };
  const { group, aboutPatient } = letterKindNames[kind];
  const reply = startReply(sent, kind, `example-${kind}`, '2026-11-21T09:30:00.000Z');
  const clinical = Object.fromEntries(
    clinicalFieldIds.map((id) => [id, kept[kind]?.includes(id) ? sent.clinical[id] : noAnswer]),
  ) as Draft['clinical'];
  return {
    ...reply,
    letterDate: '2026-11-21',
    patient: aboutPatient ? sent.patient : emptyPatient,
    recipient: recipientFor(kind, sent),
    returned: reply.returned && { ...reply.returned, originalDate: '', ...exampleEvents[kind] },
    clinical,
    original: group === withOriginal ? composeLetter(sent, '2026-11-17') : null,
    notHeardBy: kind === 'patient-note' ? '2026-12-12' : '',
    copies: letterKindNames[kind].role === 'reply' ? ['Mrs Margaret Example (patient)'] : [],
  };
}
