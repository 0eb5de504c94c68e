import { replyForm } from '../replyForm';

/** Reply to a letter that asks several things of the practice at once. */
export const workTransfer = replyForm({
  title: 'Tasks arising from specialist care',
  happened: (facts, event) => [
    `A letter from ${facts.service}${event.dated} about ${facts.person} asks this practice to take on several tasks.`,
  ],
  askedLabel: 'The tasks',
  why: () => [
    'These tasks belong to care that the specialist team has begun and is best placed to finish: those who ask for a test or start a treatment know what the result means and can act on it without delay.',
    'Passing them on adds a step at which something can be missed.',
  ],
  ask: () => [
    'I should be grateful if your team would carry out the tasks listed and tell the patient so.',
    'Where you think that one of them lies with general practice, please tell me which and why; I am glad to talk about it.',
  ],
  wish: 'having tasks that arise from specialist care completed by the specialist team',
});
