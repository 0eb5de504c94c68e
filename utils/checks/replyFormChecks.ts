import type { Draft } from '@/utils/model/draft';
import { effectiveKind } from '@/utils/model/effectiveKind';
import type { Finding } from '@/utils/model/finding';
import { finding } from './finding';

function turnedFinding({ kind }: Draft): Finding[] {
  if (kind === 'reply-form-enclosed') return [];
  return [
    finding(
      'reply-kept-form',
      'prompt',
      'kind',
      'The form of this pathway is to be used, so the reply says that it is enclosed instead of asking to do without it.',
      'Complete the form and attach it with this letter; ring the team if the patient should not wait.',
    ),
  ];
}

function namedFinding({ returned, enclosures }: Draft): Finding[] {
  const isNamed = [returned?.asked ?? '', ...enclosures].some((text) => text.trim() !== '');
  if (isNamed) return [];
  return [
    finding(
      'form-unnamed',
      'confirm',
      'returned.asked',
      'The letter says that the form is enclosed and names none.',
      'Name the form here or under Enclosures, and attach it with this letter.',
    ),
  ];
}

/** What a reply says it brings or has done: the form that is enclosed, the booking reference of the referral made again. */
export function replyFormChecks(draft: Draft): Finding[] {
  if (effectiveKind(draft) === 'reply-form-enclosed') return [...turnedFinding(draft), ...namedFinding(draft)];
  const isMadeAgain = draft.kind === 'reply-not-through-ers' && draft.route === 'e-rs';
  if (!isMadeAgain || (draft.returned?.ubrn.trim() ?? '') !== '') return [];
  return [
    finding(
      'referral-made-again',
      'confirm',
      'returned.ubrn',
      'The letter says that the referral is now made in the NHS e-Referral Service, and gives no booking reference.',
      'Make the referral there first and enter its reference. If the service is not in it, choose “outside e-RS”.',
    ),
  ];
}
