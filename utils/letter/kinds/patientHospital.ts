import type { LetterForm } from '../letterForm';
import { write } from '../write';

/** Explains to the patient what the hospital team usually arranges and whom to ask. */
export const patientHospital: LetterForm = {
  title: 'What to expect from the hospital',
  toPatient: true,
  body: ({ draft }) => {
    const phone = draft.practice.phone.trim();
    return [
      write.paragraph(
        'You have been referred to, or are being looked after by, a hospital team. This letter says whom to ask about what, so that you do not have to ring twice.',
      ),
      write.heading('Please ask the hospital team about'),
      write.list([
        'your appointment: when it is, changing it, and what to do if you could not come',
        'tests the hospital has asked for, and their results',
        'medicines the hospital has started or changed, until the letter has reached us',
        'a fit note for the time you cannot work because of your hospital treatment',
        'stitches, dressings and checks after an operation',
        'being referred on to another specialist for the same problem',
      ]),
      write.paragraph(
        'The telephone number is on your hospital letter. If it is not, the hospital’s switchboard or its Patient Advice and Liaison Service can help.',
      ),
      write.heading('Please ask your GP surgery about'),
      write.list([
        'a problem that has nothing to do with your hospital care',
        'repeat medicines that are already on your list here',
        'anything that has become worse while you wait',
      ]),
      ...write.labelled('About your own care', draft.returned?.asked ?? ''),
      write.paragraph(
        `You can reach us${phone ? ` on ${phone}` : ''}. When we are closed, use NHS 111; in an emergency, ring 999.`,
      ),
    ];
  },
};
