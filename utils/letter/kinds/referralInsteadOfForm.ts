import type { LetterForm } from '../letterForm';
import { openingFor } from '../openingFor';
import { referralBody } from '../referralBody';
import { positionBlocks } from '../wordingBlocks';
import { write } from '../write';

/** A referral letter in place of a locally produced form. It replaces the form and never the route. */
export const referralInsteadOfForm: LetterForm = {
  title: 'Referral letter',
  body: (facts) =>
    referralBody(
      facts,
      [write.paragraph(...openingFor(facts))],
      [
        write.paragraph(
          `This letter is sent in place of ${facts.form}.`,
          'It sets out what is known and relevant, and says so where something was asked and there was nothing to report.',
        ),
        ...positionBlocks(facts),
        write.paragraph(
          'I should be grateful if you would accept it as the referral.',
          'If anything you need for a clinical decision is missing, please contact me and I will supply it promptly.',
          'Where this pathway has its form by law, for funding approval or under a service this practice has agreed to provide, please tell me and I will complete it.',
        ),
      ],
    ),
};
