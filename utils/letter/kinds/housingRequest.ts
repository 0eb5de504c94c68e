import type { LetterForm } from '../letterForm';
import { write } from '../write';

/** Answers a request for a letter in support of housing. It tells nothing about the patient but the name. */
export const housingRequest: LetterForm = {
  title: 'Request for a letter about housing',
  salutation: 'Sir or Madam',
  body: ({ draft, person }) => [
    write.paragraph(
      `${person === 'this patient' ? 'A patient of this practice' : person} has asked us for a letter in support of an application about housing.`,
    ),
    ...write.labelled('What was asked', draft.returned?.asked ?? ''),
    write.paragraph(
      'A general letter of support rarely helps: we do not know the home, and we are not able to say how points or priority should be given.',
      'What we can do is answer specific questions about health.',
    ),
    write.paragraph(
      'If medical information would change your decision, please write to us with the questions and with the patient’s signed agreement to our answering them. We will answer from the record.',
      'Many patients can also see their record in the NHS App and share what they wish.',
    ),
  ],
};
