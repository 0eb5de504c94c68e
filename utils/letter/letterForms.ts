import type { LetterKind } from '@/utils/model/letterKind';
import type { LetterForm } from './letterForm';
import { coveringLetter } from './kinds/coveringLetter';
import { referral } from './kinds/referral';
import { referralInsteadOfForm } from './kinds/referralInsteadOfForm';
import { referralNotAdvice } from './kinds/referralNotAdvice';
import { statementWithLetter } from './kinds/statementWithLetter';

/** Every kind of letter and the file that writes it; the compiler sees to it that none is missing. */
export const letterForms: Partial<Record<LetterKind, LetterForm>> = {
  referral,
  'referral-instead-of-form': referralInsteadOfForm,
  'referral-not-advice': referralNotAdvice,
  'covering-letter': coveringLetter,
  'statement-with-letter': statementWithLetter,
};
