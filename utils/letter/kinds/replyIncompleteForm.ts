import { replyForm } from '../replyForm';

/** Reply to a referral that came back because boxes of a form were empty. */
export const replyIncompleteForm = replyForm({
  title: 'Reply: form said to be incomplete',
  happened: (_facts, event) => [
    `${event.referred}.`,
    `The referral came back${event.back}${event.by} because parts of a form had not been filled in.`,
  ],
  why: () => [
    'The parts left open are already answered in the letter, were not known at the time, or do not bear on this patient’s care.',
    'I have sent what is clinically relevant and would not wish the patient to wait for the rest.',
  ],
  ask: () => [
    'I should be grateful if you would assess the referral with what it contains and let it keep its first date, so that the patient loses no time.',
    'If one of the open items decides whether you can see the patient, please tell me which and why, and I will answer it promptly.',
  ],
  wish: 'having this referral assessed with the clinical information it contains',
});
