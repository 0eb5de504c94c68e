import { replyForm } from '../replyForm';

/** Reply to a request for an urgent, first or off-formulary prescription. */
export const workPrescribing = replyForm({
  title: 'Prescribing asked of the practice',
  happened: (facts, event) => [
    `A letter from ${facts.service}${event.dated} asks this practice to prescribe for ${facts.person}.`,
  ],
  askedLabel: 'The medicine asked for',
  why: () => [
    'Whoever starts a medicine needs to explain it, check it against the patient’s other treatment and see that the first supply is safe. For an urgent, first or specialist medicine that is the team that chose it.',
    'A prescription from the practice can follow once the letter is here, the dose is stable and the medicine is one that the practice can prescribe and monitor safely.',
  ],
  ask: () => [
    'I should be grateful if you would give the patient the first supply, and write with the indication, dose, length of treatment and any monitoring.',
    'If the medicine is not in the local formulary, please keep the prescribing with your team or suggest one that is.',
  ],
  wish: 'having first and urgent supplies given by the team that chooses the medicine',
});
