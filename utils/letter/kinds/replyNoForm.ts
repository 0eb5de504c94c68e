import { replyForm } from '../replyForm';

/** Reply to a referral that came back because a local form was not used. */
export const replyNoForm = replyForm({
  title: 'Reply: referral returned for want of a form',
  happened: (_facts, event) => [
    `${event.referred}.`,
    `The referral came back${event.back}${event.by} because a local form had not been used.`,
  ],
  why: () => [
    'The letter gives the reason for the referral, the history, current medicines and allergies, and the question I should like answered. What a form asks for may be in the letter already, may not have been available, may follow, or may not bear on this patient’s care.',
  ],
  ask: () => [
    'Having read the letter again, I believe that it gives what is needed to assess the patient.',
    'I should be grateful if you would take the referral up on the letter and let it keep its first date, so that the patient loses no time.',
    'If one particular item is needed for a clinical decision, please tell me which and I will send it promptly. Where the form is set by law, by a rule on funding or by a service this practice has agreed to provide, please tell me and I will complete it.',
  ],
  wish: 'having this referral assessed on its letter, and in agreeing how letters that carry the clinical information are handled in future',
});
