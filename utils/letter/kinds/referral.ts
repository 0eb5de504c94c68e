import type { LetterForm } from '../letterForm';
import { openingFor } from '../openingFor';
import { referralBody } from '../referralBody';
import { write } from '../write';

/** A referral letter where no form or advice route is in question. */
export const referral: LetterForm = {
  title: 'Referral letter',
  body: (facts) =>
    referralBody(
      facts,
      [write.paragraph(...openingFor(facts))],
      [
        write.paragraph(
          'If anything you need for a clinical decision is missing, please contact me and I will supply it promptly.',
        ),
      ],
    ),
};
