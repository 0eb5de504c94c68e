import { eventOf } from '../event';
import type { LetterForm } from '../letterForm';
import { write } from '../write';

/** Asks again for a payment that was agreed and has not arrived. Names no patient. */
export const chasePayment: LetterForm = {
  title: 'Payment outstanding',
  body: (facts) => {
    const { returned } = facts.draft;
    return [
      write.paragraph(`This practice made a claim${eventOf(facts).sent} for which no payment has arrived.`),
      ...write.labelled('The claim', returned?.asked ?? ''),
      ...write.labelled('The answer so far', returned?.reasonGiven ?? ''),
      write.paragraph(
        'I should be grateful if you would tell the practice when the payment is to be made or, if there is a question about the claim, what it is and who is dealing with it.',
      ),
    ];
  },
};
