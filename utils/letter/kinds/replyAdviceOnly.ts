import { replyForm } from '../replyForm';

/** Letter to a service that takes nothing but requests for advice, for a patient who needs to be seen. */
export const replyAdviceOnly = replyForm({
  title: 'A patient who needs assessment where only advice is offered',
  happened: (facts) => [
    `I wish to refer ${facts.person}${facts.specialty && !facts.isForCommissioner ? ` to ${facts.specialty}` : ''}.`,
    `At ${facts.service} I found a way to ask for advice and none to refer for an assessment.`,
  ],
  askedLabel: 'What I am asking for',
  why: () => [
    'Advice is welcome where it serves the patient. Having assessed this patient, I believe that an examination or investigation by the specialist team is needed.',
  ],
  ask: () => [
    'Please read the referral letter that comes with this one, or follows it, as a referral for assessment.',
    'I should be grateful if you would accept it, or tell me by which route such a referral reaches you.',
    'If you think that it should come back to me, please let me have the name of the clinician who has decided so and the reason.',
  ],
  wish: 'finding a way by which patients who need an assessment can be referred for one',
});
