import { replyForm } from '../replyForm';

/** Reply to a referral that came back with advice, or with a request to ask for advice first. */
export const replyAdviceInstead = replyForm({
  title: 'Reply: advice offered instead of an appointment',
  happened: (_facts, event) => [
    `${event.referred}.`,
    `The referral came back${event.back}${event.by} with advice in place of an assessment.`,
  ],
  reasonLabel: 'The advice was',
  why: () => [
    'Thank you for the advice. I have considered it, as I had considered what could be done in the practice before I referred. In my judgement an assessment by the specialist team is still needed, and the question in my letter is still open.',
  ],
  ask: () => [
    'I should be grateful if you would accept the referral for assessment.',
    'If you still think that the patient need not be seen, please let me have the name of the clinician who has decided so and the reason, so that I can speak to them and explain it to the patient.',
  ],
  wish: 'having this patient assessed, and in agreeing how a GP’s request for assessment is answered',
});
