import { replyForm } from '../replyForm';

/** Reply to a request for checks after an operation, removal of stitches or dressings. */
export const workWoundCare = replyForm({
  title: 'Care after an operation',
  happened: (facts, event) => [
    `A letter from ${facts.service}${event.dated} asks this practice to see ${facts.person} for checks or wound care after an operation.`,
  ],
  askedLabel: 'The care asked for',
  why: () => [
    'The surgical team knows what was done and what to look for, and can act on a complication at once. I know of no arrangement under which this practice provides that care.',
  ],
  ask: () => [
    'I should be grateful if your team would arrange the check or the wound care, or book it with the service that is provided for it, and tell the patient where and when.',
    'If there is an arrangement that I do not know of, please send me its details.',
  ],
  wish: 'having care after operations arranged by the surgical team or its community service',
});
