import type { Block } from '@/utils/model/letter';
import { clinicalBlocks } from '../clinicalBlocks';
import type { Facts } from '../facts';
import type { LetterForm } from '../letterForm';
import { urgencySentence } from '../openingFor';
import { patientDetails } from '../patientBlocks';
import { planBlocks } from '../planBlocks';
import { ownWordingBlocks } from '../wordingBlocks';
import { write } from '../write';

/** The form it goes with, as the page or the enclosures name it. */
function formName({ draft, form }: Facts): string {
  const enclosed = draft.enclosures.find((item) => item.trim() !== '');
  if (draft.origin?.form.trim()) return form;
  return enclosed ? `“${enclosed.trim()}”` : 'the completed form for this pathway';
}

function opening(facts: Facts): Block {
  const { specialty, throughErs, draft } = facts;
  return write.paragraph(
    `This letter goes with ${formName(facts)} and concerns ${facts.person}’s referral${specialty ? ` to ${specialty}` : ''}.`,
    draft.urgency === 'routine' ? '' : urgencySentence(facts),
    throughErs ? 'Both are attached to the referral in the NHS e-Referral Service.' : '',
    'It adds to the form and takes the place of no part of it.',
  );
}

/** Short letter that goes with a form that is to be used: urgent suspected cancer and the other protected pathways. */
export const coveringLetter: LetterForm = {
  title: 'Covering letter',
  body: (facts) => [
    ...patientDetails(facts.draft),
    opening(facts),
    ...clinicalBlocks(facts.draft, (field) => field.group !== 'plan'),
    ...ownWordingBlocks(facts),
    ...planBlocks(facts),
    write.paragraph('Please contact me if anything is unclear.'),
  ],
};
