import { replyForm } from '../replyForm';

/** Reply to a request that the practice arrange tests the specialist needs. */
export const workInvestigations = replyForm({
  title: 'Investigations for specialist care',
  happened: (facts, event) => [
    `A letter from ${facts.service}${event.dated} asks this practice to arrange investigations for ${facts.person}.`,
  ],
  why: () => [
    'The team that needs an investigation for its decision is best placed to request it, to see the result and to act on it. A test requested by one clinician for another leaves it unclear who answers for the result.',
  ],
  ask: () => [
    'I should be grateful if you would arrange these investigations and let the patient know where and when.',
    'If there is a reason why they cannot be done through your service, please ring me so that we can agree who requests them and who acts on the result.',
  ],
  wish: 'agreeing that investigations are requested, and their results acted on, by the team that needs them',
});
