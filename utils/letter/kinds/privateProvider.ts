import { replyForm } from '../replyForm';

/** Reply to a private clinic that asks for NHS tests or prescriptions. */
export const privateProvider = replyForm({
  title: 'Request from a private provider',
  happened: (facts, event) => [
    `A letter from ${facts.service}${event.dated} asks this practice to provide tests or prescriptions on the NHS for ${facts.person}, who is seen privately.`,
  ],
  why: () => [
    'Tests and prescriptions that belong to a private episode of care are arranged within it, so that the clinician who asks for them sees the results and answers for the treatment.',
    'The practice will look at a continuing need as it would for any patient, once it has a full letter.',
  ],
  ask: () => [
    'I should be grateful if you would arrange these yourselves and tell the patient so, with any cost.',
    'If you think that the patient needs NHS specialist care, please say so in a letter and I will consider a referral with the patient.',
  ],
  wish: 'clarifying how requests from private clinics are handled',
});
