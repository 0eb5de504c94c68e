import { replyForm } from '../replyForm';

/** Letter to ask again for information about a patient. */
export const chaseInformation = replyForm({
  title: 'Information outstanding',
  happened: (facts, event) => [
    `This practice asked ${facts.service} for information about ${facts.person}${event.sent}, and it has not arrived.`,
  ],
  askedLabel: 'What was asked for',
  why: () => ['It is needed to carry on the patient’s care.'],
  ask: () => ['I should be grateful if you would send it, or tell me when it can be expected and whom to ask.'],
  wish: 'obtaining information that practices need for their patients’ care',
});
