import { replyForm } from '../replyForm';

/** Reply to a request that the practice prescribe a sedative before a scan or procedure. */
export const workSedation = replyForm({
  title: 'Sedation before a procedure',
  happened: (facts, event) => [
    `A letter from ${facts.service}${event.dated} tells ${facts.person} to ask this practice for a sedative before a scan or procedure.`,
  ],
  why: () => [
    'Sedation is safest when it is chosen and given by the team that carries out the procedure, where the patient can be watched. A tablet prescribed beforehand may act too early, too late or too strongly, with nobody by.',
  ],
  ask: () => [
    'I should be grateful if your team would assess the patient’s anxiety and arrange what is needed on the day.',
    'Relevant history, medicines and allergies can be had from the practice at once.',
  ],
  wish: 'having sedation for procedures arranged by the team that carries them out',
});
