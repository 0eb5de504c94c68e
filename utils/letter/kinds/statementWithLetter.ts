import type { LetterForm } from '../letterForm';
import { ownWordingBlocks, positionBlocks } from '../wordingBlocks';
import { write } from '../write';

/** A page to attach to a referral letter written elsewhere, saying why no local form is with it. */
export const statementWithLetter: LetterForm = {
  title: 'Statement with a referral letter',
  body: (facts) => [
    write.paragraph(
      `The referral letter attached with this page refers ${facts.person}${facts.specialty ? ` to ${facts.specialty}` : ''} and is sent in place of ${facts.form}.`,
      facts.throughErs ? 'Both are attached to the referral in the NHS e-Referral Service.' : '',
    ),
    write.paragraph(
      'What the form asks for may be in the letter already, may not have been available, may follow, or may not bear on this patient’s care.',
    ),
    ...positionBlocks(facts),
    ...ownWordingBlocks(facts),
    write.paragraph(
      'I should be grateful if you would accept the letter as the referral.',
      'If anything you need for a clinical decision is missing, please contact me and I will supply it promptly.',
      'Where this pathway has its form by law, for funding approval or under a service this practice has agreed to provide, please tell me and I will complete it.',
    ),
  ],
};
