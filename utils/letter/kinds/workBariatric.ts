import { replyForm } from '../replyForm';

/** Reply to a request for follow-up of weight-loss surgery. */
export const workBariatric = replyForm({
  title: 'Follow-up after weight-loss surgery',
  happened: (facts, event) => [
    `A letter from ${facts.service}${event.dated} asks this practice to follow ${facts.person} up after weight-loss surgery.`,
  ],
  askedLabel: 'The follow-up asked for',
  why: () => [
    'Follow-up in the first years after weight-loss surgery takes nutritional blood tests, supplements and advice that depend on the operation, and a team that knows it. I know of no arrangement under which this practice provides it.',
  ],
  ask: () => [
    'I should be grateful if the surgical service would carry on the follow-up and recall, and tell the patient whom to contact.',
    'When the time comes to share or hand over yearly tests, please propose it with a protocol, and the practice will answer in writing.',
  ],
  wish: 'finding a service that provides follow-up after weight-loss surgery',
});
