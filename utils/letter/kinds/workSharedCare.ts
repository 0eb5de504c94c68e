import { replyForm } from '../replyForm';

/** Reply to a request to prescribe or monitor a specialist medicine without an agreement the practice has accepted. */
export const workSharedCare = replyForm({
  title: 'Shared care',
  happened: (facts, event) => [
    `A letter from ${facts.service}${event.dated} asks this practice to take over prescribing or monitoring of a specialist medicine for ${facts.person}.`,
  ],
  askedLabel: 'The medicine',
  why: () => [
    'The practice has not agreed to share care for this medicine. Until both sides and the patient have agreed, with a protocol that says who does what, the prescribing and monitoring stay safest with the team that started it.',
  ],
  ask: () => [
    'I should be grateful if you would carry on prescribing and monitoring for now, and tell the patient so, that no dose is missed.',
    'If you would like to propose shared care, please send the protocol; the practice will consider it and answer in writing.',
  ],
  wish: 'keeping prescribing with the specialist team until shared care is agreed',
});
