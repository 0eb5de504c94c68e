import { replyForm } from '../replyForm';

/** Letter about a request for advice that has had no answer, or one that cannot be used. */
export const adviceLate = replyForm({
  title: 'Request for advice outstanding',
  happened: (facts, event) => [
    `I asked ${facts.service} for advice about ${facts.person}${event.sent}${event.reference}.`,
    facts.draft.returned?.reasonGiven.trim()
      ? 'An answer came that I could not act on.'
      : 'At the time of writing there has been no answer.',
  ],
  reasonLabel: 'The answer was',
  why: () => ['The patient is waiting for a decision, and I cannot say how long the wait is safe without it.'],
  ask: () => [
    'I should be grateful for an answer that says what you advise, with the name of the clinician.',
    'If the question cannot be answered by advice, please take this as my wish that the patient be assessed, and turn the request into a referral where you are able to.',
  ],
  wish: 'having requests for advice answered in time and by a named clinician',
});
