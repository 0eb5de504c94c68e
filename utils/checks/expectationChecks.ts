import type { Draft } from '@/utils/model/draft';
import { effectiveKind } from '@/utils/model/effectiveKind';
import type { Finding } from '@/utils/model/finding';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { finding } from './finding';

function questionFindings({ clinical }: Draft): Finding[] {
  const { said, text } = clinical.question;
  const marks = said === 'text' ? (text.match(/\?/g) ?? []).length : 0;
  if (marks < 3) return [];
  return [
    finding(
      'several-questions',
      'prompt',
      'clinical.question',
      `The letter asks ${marks} questions; one clear question is answered best.`,
      'Put the one that matters most here and the others under Expectation of referral.',
    ),
  ];
}

/** One clear question, why advice would not serve, and the reminder that patients read letters. */
export function expectationChecks(draft: Draft): Finding[] {
  const kind = effectiveKind(draft);
  const { safeguarding } = draft.clinical;
  const found = letterKindNames[kind].role === 'referral' ? questionFindings(draft) : [];
  if (kind === 'referral-not-advice' && !draft.whyNotAdvice.trim())
    found.push(
      finding(
        'why-not-advice-missing',
        'confirm',
        'whyNotAdvice',
        'The letter does not say why advice would not meet the need.',
        'Say in a line what the patient needs that advice cannot give, for example an examination or a test.',
      ),
    );
  if (safeguarding.said === 'text' && safeguarding.text.trim())
    found.push(
      finding(
        'safeguarding-readers',
        'prompt',
        'clinical.safeguarding',
        'Patients, and those close to them, can read letters.',
        'Share only what is safe and needed; a safeguarding referral goes on its own form.',
      ),
    );
  return found;
}
