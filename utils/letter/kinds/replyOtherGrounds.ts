import { replyForm } from '../replyForm';

/** Reply to a referral that came back on other grounds, or on none that is clear. */
export const replyOtherGrounds = replyForm({
  title: 'Reply: referral returned',
  happened: (_facts, event) => [`${event.referred}.`, `The referral came back${event.back}${event.by}.`],
  why: () => [
    'I have read the referral and the reason again. I remain of the view that the patient needs the assessment I asked for.',
  ],
  ask: () => [
    'I should be grateful if a clinician would look at the referral once more.',
    'If it cannot be taken up, please tell me the clinical reason, what you suggest for the patient and the name of the clinician, so that I can explain it to the patient and consider what else to do.',
  ],
  wish: 'having a clinician look at this referral once more',
});
