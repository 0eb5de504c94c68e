import { replyForm } from '../replyForm';

/** Reply that brings the form after all: by choice, and always where the form protects the patient. */
export const replyFormEnclosed = replyForm({
  title: 'Reply: the form is enclosed',
  happened: (_facts, event) => [
    `${event.referred}.`,
    `The referral came back${event.back}${event.by} for a form, or for parts of one.`,
  ],
  askedLabel: 'The form',
  why: ({ isForCommissioner }) => [
    isForCommissioner ? 'The form has since been sent.' : 'The form is now completed and goes with this letter.',
  ],
  ask: () => [
    'I should be grateful if you would take the referral up with it and let it keep its first date, so that the patient loses no time.',
    'If anything is still missing for a clinical decision, please ring the practice, and it will be supplied at once.',
  ],
  wish: 'having a referral keep its first date when its form follows',
});
