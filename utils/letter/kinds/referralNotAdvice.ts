import type { Block } from '@/utils/model/letter';
import type { Facts } from '../facts';
import type { LetterForm } from '../letterForm';
import { openingFor } from '../openingFor';
import { referralBody } from '../referralBody';
import { positionBlocks } from '../wordingBlocks';
import { write } from '../write';

function whyNotAdvice({ draft }: Facts): Block[] {
  const said = write.prose(draft.whyNotAdvice);
  return said.length > 0 ? [write.heading('Why advice would not meet the need'), ...said] : [];
}

/** A referral on an advice or single-point-of-access page: for assessment, and not a request for advice. */
export const referralNotAdvice: LetterForm = {
  title: 'Referral letter for assessment',
  body: (facts) =>
    referralBody(
      facts,
      [
        write.paragraph(...openingFor(facts)),
        write.paragraph('This is a referral for assessment and not a request for advice.'),
        ...whyNotAdvice(facts),
      ],
      [
        write.paragraph(
          'Advice and guidance is welcome where it serves the patient.',
          'In this case, having assessed the patient, I believe an assessment by your team is needed.',
        ),
        ...positionBlocks(facts),
        write.paragraph(
          'I should be grateful if you would accept this as a referral.',
          'If after reading it you think it should come back to me, please let me know the name of the clinician who has decided so and the reason, so that I can speak to them and explain it to the patient.',
          'If anything you need for a clinical decision is missing, please contact me and I will supply it promptly.',
        ),
      ],
    ),
};
