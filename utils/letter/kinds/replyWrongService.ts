import { replyForm } from '../replyForm';

/** Reply to a referral that was said to belong to another service. */
export const replyWrongService = replyForm({
  title: 'Reply: which service should see this patient',
  happened: (_facts, event) => [
    `${event.referred}.`,
    `The referral came back${event.back}${event.by} as meant for another service.`,
  ],
  askedLabel: 'The service suggested',
  why: () => [
    'I chose the service from what was published when I referred, and the question in my letter is still open.',
  ],
  ask: () => [
    'I should be grateful if you would pass the referral to the clinic you have in mind, where that is within your organisation.',
    'Where it is not, please tell me the exact service and how to reach it, so that the patient waits no longer than need be.',
  ],
  wish: 'bringing this referral to the right clinic without the patient starting again',
});
