import { replyForm } from '../replyForm';

/** Reply to a return that nobody signed: asks for a named clinician. */
export const replyUnsigned = replyForm({
  title: 'Reply: who has reviewed this referral?',
  happened: (_facts, event) => [
    `${event.referred}.`,
    `The referral came back${event.back}, and I could not tell from the reply who had reviewed it.`,
  ],
  why: () => [
    'To carry on the patient’s care safely I need to know who looked at the referral, in what role, and on what clinical grounds it came back.',
  ],
  ask: () => [
    'Please let me have the name, role and contact details of the clinician who reviewed the referral.',
    'If it was not reviewed by a clinician, I should be grateful if one would do so now.',
  ],
  wish: 'learning which clinician reviewed this referral, and in having replies to referrals carry a name',
});
