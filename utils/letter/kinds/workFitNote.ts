import { replyForm } from '../replyForm';

/** Reply to a request for a fit note that the hospital can issue. */
export const workFitNote = replyForm({
  title: 'Fit note',
  happened: (facts, event) => [
    `A letter from ${facts.service}${event.dated} asks this practice to issue a fit note for ${facts.person}.`,
  ],
  why: () => [
    'The clinician who treats the condition knows how long recovery is expected to take. A fit note from the team, for the whole of that time, saves the patient an appointment.',
  ],
  ask: () => [
    'I should be grateful if your team would issue the fit note and send it to the patient.',
    'Should the patient not have recovered by its end, I am glad to see them.',
  ],
  wish: 'having fit notes issued by the team that treats the patient',
});
