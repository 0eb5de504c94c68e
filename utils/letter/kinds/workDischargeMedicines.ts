import { replyForm } from '../replyForm';

/** Letter about medicines that were not supplied on discharge or after clinic. */
export const workDischargeMedicines = replyForm({
  title: 'Medicines on discharge',
  happened: (facts, event) => [
    `${facts.person} left the care of ${facts.service}${event.sent} without the medicines needed until a letter could reach this practice.`,
  ],
  askedLabel: 'What is missing',
  why: () => [
    'A gap in medicines after discharge can harm, and a prescription made without the discharge letter has to be guessed at.',
  ],
  ask: () => [
    'I should be grateful if your team would supply what is missing and tell the patient how to get it.',
    'Please also send the list of medicines with what was started, changed and stopped, if it has not gone yet.',
  ],
  wish: 'seeing that patients leave with medicines enough to last until the letter arrives',
});
