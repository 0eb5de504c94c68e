import { replyForm } from '../replyForm';

/** Reply to a request that the practice refer a patient on to a colleague or another specialty. */
export const workOnwardReferral = replyForm({
  title: 'Onward referral',
  happened: (facts, event) => [
    `A letter from ${facts.service}${event.dated} asks this practice to refer ${facts.person} on.`,
  ],
  why: () => [
    'The clinician who has seen the patient knows best what the next specialist needs to hear. An onward referral from the clinic reaches the right colleague sooner, with the findings, and spares the patient a further appointment and wait.',
  ],
  ask: () => [
    'I should be grateful if you would make the onward referral and let the patient and me have a copy.',
    'If it concerns something unrelated to the reason for which the patient was referred, please tell me, and I will look at it with the patient.',
  ],
  wish: 'having onward referrals for a related need made by the clinic that found the need',
});
