import type { Draft } from '@/utils/model/draft';
import type { Finding } from '@/utils/model/finding';
import { effectiveKind } from '@/utils/model/effectiveKind';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { finding } from './finding';

/** Who the letter goes to: a referral names a specialty or a service, any other letter somebody or some place. */
export function recipientChecks(draft: Draft): Finding[] {
  const { recipient } = draft;
  const { group, role } = letterKindNames[effectiveKind(draft)];
  if (role === 'patient') return [];
  if (recipient.specialty.trim() || recipient.service.trim()) return [];
  if (group === 'referral')
    return [
      finding(
        'recipient-missing',
        'block',
        'recipient.specialty',
        'The letter names no specialty or service.',
        'Enter the specialty or the clinic the patient is referred to.',
      ),
    ];
  if (recipient.name.trim() || recipient.provider.trim()) return [];
  return [
    finding(
      'recipient-missing',
      'block',
      'recipient.name',
      'The letter is addressed to nobody.',
      'Enter a person, a department or an organisation.',
    ),
  ];
}
