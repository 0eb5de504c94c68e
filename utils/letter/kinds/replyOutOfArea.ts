import { replyForm } from '../replyForm';

/** Reply to a referral that came back because the patient lives, or is registered, outside the area a service covers. */
export const replyOutOfArea = replyForm({
  title: 'Reply: patient said to be outside the area',
  happened: (_facts, event) => [
    `${event.referred}.`,
    `The referral came back${event.back}${event.by} because the patient was said to be outside the area the service covers.`,
  ],
  askedLabel: 'Why this service was chosen',
  why: () => ['The patient is registered with this practice, and the need for an assessment is unchanged.'],
  ask: () => [
    'I should be grateful if you would look again at whether the patient can be seen by your service.',
    'If it cannot see patients registered here, please tell me where that is laid down and which service does, so that I can refer the patient there without losing time.',
  ],
  wish: 'finding out which service sees patients registered with this practice, and in having this patient seen',
});
