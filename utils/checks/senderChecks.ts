import type { Draft } from '@/utils/model/draft';
import type { Finding } from '@/utils/model/finding';
import { finding } from './finding';

const odsCode = /^(?:[A-Z]\d{5}|[A-Z]\d[A-Z]\d[A-Z])$/i;

function practiceFindings({ practice }: Draft): Finding[] {
  const found: Finding[] = [];
  const inOptions = 'Enter it once in the options, under Practice.';
  if (!practice.name.trim())
    found.push(finding('practice-missing', 'block', 'practice.name', 'The letter has no practice.', inOptions));
  if (!practice.odsCode.trim())
    found.push(
      finding('ods-code-missing', 'block', 'practice.odsCode', 'The practice has no ODS code yet.', inOptions),
    );
  else if (!odsCode.test(practice.odsCode.trim()))
    found.push(
      finding(
        'ods-code-form',
        'prompt',
        'practice.odsCode',
        `“${practice.odsCode.trim()}” does not look like a practice’s ODS code.`,
        'A practice’s code is a letter and five digits, such as A12345.',
      ),
    );
  if (!practice.phone.trim() && !practice.email.trim())
    found.push(
      finding(
        'practice-contact-missing',
        'confirm',
        'practice.phone',
        'The letter gives no way to reach the practice.',
        'Enter a telephone number or an email address in the options, under Practice.',
      ),
    );
  return found;
}

function referrerFindings({ referrer }: Draft): Finding[] {
  if (!referrer?.name.trim())
    return [
      finding(
        'referrer-missing',
        'block',
        'referrer',
        'Nobody is named as the referrer.',
        'Choose who signs the letter.',
      ),
    ];
  const found: Finding[] = [];
  if (!referrer.signs)
    found.push(
      finding(
        'referrer-does-not-sign',
        'block',
        'referrer',
        `${referrer.name.trim()} prepares letters and does not sign them.`,
        'Choose the clinician who refers.',
      ),
    );
  if (!referrer.role.trim())
    found.push(
      finding(
        'referrer-role-missing',
        'prompt',
        'referrer',
        'The referrer has no role.',
        'Add it in the options, under People.',
      ),
    );
  if (
    !referrer.gmcNumber.trim() &&
    /^(?:dr|prof)\b|doctor|\bgp\b|registrar|locum/i.test(`${referrer.name} ${referrer.role}`)
  )
    found.push(
      finding(
        'gmc-number-missing',
        'prompt',
        'referrer',
        'The referrer has no GMC number; some services hold a letter up for want of it.',
        'Add it in the options, under People.',
      ),
    );
  else if (referrer.gmcNumber.trim() && !/^\d{7}$/.test(referrer.gmcNumber.trim()))
    found.push(
      finding(
        'gmc-number-form',
        'prompt',
        'referrer',
        'A GMC number has seven digits.',
        'Check it in the options, under People.',
      ),
    );
  return found;
}

/** Practice and referrer, and that a letter marked as signed says by whom. */
export function senderChecks(draft: Draft): Finding[] {
  const isSigned = draft.status === 'signed' || draft.status === 'attached' || draft.status === 'returned';
  return [
    ...practiceFindings(draft),
    ...referrerFindings(draft),
    ...(isSigned && !draft.signedBy.trim()
      ? [
          finding(
            'signature-missing',
            'block',
            'signedBy',
            'The letter stands as signed but nobody’s name is on it.',
            'Let the referrer sign it, or put it back to drafting.',
          ),
        ]
      : []),
  ];
}
