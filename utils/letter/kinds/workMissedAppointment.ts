import { replyForm } from '../replyForm';

/** Reply to a discharge after a missed appointment. */
export const workMissedAppointment = replyForm({
  title: 'Missed appointment',
  happened: (facts, event) => [
    `${facts.person} was discharged from ${facts.service}${event.sent} after a missed appointment.`,
  ],
  reasonLabel: 'The letter gave as reason',
  why: () => [
    'The need for which the patient was referred is still there. An appointment can be missed because a letter arrived late or was not understood, because of illness, transport, or caring for somebody else.',
  ],
  ask: () => [
    'I should be grateful if you would offer another appointment, by the contact details in this letter and in the form the patient needs.',
    'If a clinician has reviewed the notes and thinks that no appointment is needed, please let me know who and why.',
  ],
  wish: 'having a clinician review the notes before a patient is discharged after a missed appointment',
});
