import { dateInWords } from '@/utils/model/dateInWords';
import type { LetterForm } from '../letterForm';
import { ownWordingBlocks, positionBlocks } from '../wordingBlocks';
import { write } from '../write';

/** Tells local providers that referral letters under the same headings will come, and what they hold. */
export const announceLetters: LetterForm = {
  title: 'Referral letters from this practice',
  body: (facts) => {
    const from = dateInWords(facts.draft.returned?.from ?? '');
    return [
      write.paragraph(
        `${from ? `From ${from}` : 'From now on'} you may receive referrals from this practice as a letter with the same headings for every specialty, where a local form does not serve the patient better.`,
      ),
      write.paragraph('Each letter says, in this order:'),
      write.list([
        'who the patient is and how to reach them',
        'the reason for the referral, how urgent it is and why',
        'one question for the specialist, and what is hoped for',
        'history, examination and dated results',
        'allergies and current medicines, with “none known” where that is the answer',
        'individual requirements and communication needs',
        'what the patient has been told and when they will ask again',
      ]),
      write.paragraph(
        'Referrals go on coming through the NHS e-Referral Service, with the letter attached.',
        'We go on using the forms for urgent suspected cancer, for funding approval, for safeguarding, those set by law, and any that belong to a service the practice has agreed to provide.',
      ),
      ...positionBlocks(facts),
      ...ownWordingBlocks(facts),
      ...write.labelled('More about this', facts.draft.returned?.asked ?? ''),
      write.paragraph(
        'If there is an item without which your team cannot assess a patient safely, please tell us, and we will see that our letters to you carry it.',
      ),
    ];
  },
};
