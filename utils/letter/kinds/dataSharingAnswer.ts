import { eventOf } from '../event';
import type { LetterForm } from '../letterForm';
import { write } from '../write';

/** Goes back to a general answer about a data-sharing agreement with the questions it leaves open. Neutral; names no patient. */
export const dataSharingAnswer: LetterForm = {
  title: 'Questions still open about a data-sharing agreement',
  body: (facts) => {
    const { returned } = facts.draft;
    return [
      write.paragraph(
        `Thank you for the answer${eventOf(facts).back} about the agreement under which this practice shares data.`,
        'The practice answers to its patients for the records it holds, so it needs to know some things more exactly.',
      ),
      ...write.labelled('The agreement', returned?.asked ?? ''),
      ...write.labelled('The answer was', returned?.reasonGiven ?? ''),
      ...write.labelled('What is still open', returned?.effect ?? ''),
      write.paragraph('I should be grateful if you would send the practice:'),
      write.list([
        'the agreement as it stands today, with its date and the name of whoever signed it for the practice',
        'the term of any contract that asks the practice to take part, or word that taking part is the practice’s choice',
        'the current data protection impact assessment, or the name of whoever keeps it',
        'the way in which the practice can review or end the agreement, and by what notice',
      ]),
      write.paragraph(
        'If some of this cannot be answered, please say which part and who could answer it.',
        'Data for the patient’s own care go on being shared as before.',
      ),
    ];
  },
};
