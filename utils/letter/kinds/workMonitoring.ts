import { replyForm } from '../replyForm';

/** Reply to a request for follow-up tests or recall that belong to the specialist’s care. */
export const workMonitoring = replyForm({
  title: 'Monitoring and recall',
  happened: (facts, event) => [
    `A letter from ${facts.service}${event.dated} asks this practice to monitor or recall ${facts.person}.`,
  ],
  askedLabel: 'The monitoring asked for',
  why: () => [
    'Follow-up that rests on a specialist’s plan is safest where the plan is kept: the team knows when the next test is due, who has not come and what a result means. The practice does not hold that plan, and a patient could be missed.',
  ],
  ask: () => [
    'I should be grateful if your team would keep the patient in its own recall, arrange the tests and act on the results.',
    'If the patient can be discharged from follow-up, please say so and tell the patient and me what should prompt a new referral.',
  ],
  wish: 'having follow-up tests called, recalled and acted on by the team whose plan they belong to',
});
