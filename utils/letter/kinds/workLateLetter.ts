import { replyForm } from '../replyForm';

/** Letter about a clinic letter or discharge summary that has not come. */
export const workLateLetter = replyForm({
  title: 'Clinic letter or discharge summary outstanding',
  happened: (facts, event) => [
    `${facts.person} was seen by ${facts.service}${event.sent}, and the practice has not had the letter.`,
  ],
  askedLabel: 'What is outstanding',
  why: () => ['Without it I cannot tell what was found, what was started or stopped, and what the practice is to do.'],
  ask: () => [
    'I should be grateful if you would send the letter, and ring the practice if there is anything in it that should not wait.',
  ],
  wish: 'seeing that letters reach practices in time for the care that depends on them',
});
