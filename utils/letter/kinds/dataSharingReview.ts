import type { LetterForm } from '../letterForm';
import { write } from '../write';

/** Asks about an agreement to share data, as the practice has to know what it answers for. Neutral; names no patient. */
export const dataSharingReview: LetterForm = {
  title: 'Review of a data-sharing agreement',
  body: (facts) => {
    const { returned } = facts.draft;
    return [
      write.paragraph(
        'As controller of its patients’ records this practice is reviewing the agreements under which it shares data.',
      ),
      ...write.labelled('The agreement', returned?.asked ?? ''),
      write.paragraph('I should be grateful if you would tell the practice:'),
      write.list([
        'which data leave the practice, for which purposes, and who receives them',
        'the lawful basis for each purpose, and whether any of them is other than the patient’s own care',
        'whether taking part is a condition of any contract the practice holds, and if so where that is written',
        'where the data protection impact assessment can be read',
        'how patients are told and how an opt-out is honoured',
        'how the agreement is reviewed and ended, and what becomes of the data then',
      ]),
      write.paragraph(
        'Until then nothing changes in how data for the patient’s own care are shared.',
        'I am glad to meet your data protection officer about this.',
      ),
    ];
  },
};
