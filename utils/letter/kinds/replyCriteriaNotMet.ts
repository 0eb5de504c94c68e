import { replyForm } from '../replyForm';

/** Reply to a referral returned on criteria: sets out how they are met, or why the case is an exception. */
export const replyCriteriaNotMet = replyForm({
  title: 'Reply: referral criteria',
  happened: (_facts, event) => [
    `${event.referred}.`,
    `The referral came back${event.back}${event.by} because its criteria were said not to be met.`,
  ],
  why: () => [
    'I have gone through the criteria again. How they are met, or why this patient should be considered all the same, is set out here.',
  ],
  ask: () => [
    'I should be grateful if you would look at the referral again in this light.',
    'If a criterion is still open, please tell me which one and what would show that it is met.',
  ],
  wish: 'having this referral looked at against its criteria',
});
