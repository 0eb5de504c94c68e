import type { LetterForm } from '../letterForm';
import { positionBlocks } from '../wordingBlocks';
import { write } from '../write';

/** Answers an employer who wants a doctor's note for a short absence. It tells nothing about the patient but the name. */
export const employerAbsence: LetterForm = {
  title: 'Absence of seven days or less',
  salutation: 'Sir or Madam',
  body: (facts) => [
    write.paragraph(
      `${facts.person === 'this patient' ? 'Your employee' : facts.person} has told us that you have asked for a doctor’s note for an absence of seven days or less.`,
    ),
    ...positionBlocks(facts),
    write.paragraph(
      'This practice does not write notes for such absences, so that its appointments are there for patients who are unwell.',
      'For longer absences a fit note is given where it is needed.',
    ),
    write.paragraph(
      'If your own rules ask for more than that, you may wish to ask your occupational health adviser. We cannot tell you anything about a patient’s health without their agreement.',
    ),
  ],
};
