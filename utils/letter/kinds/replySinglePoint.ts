import { replyForm } from '../replyForm';

/** Reply to a single point of access, or a triage in front of the clinic, that sent a referral back without an assessment. */
export const replySinglePoint = replyForm({
  title: 'Reply: referral returned by a single point of access',
  happened: (_facts, event) => [
    `${event.referred}.`,
    `It came back${event.back}${event.by} from a single point of access, without the patient having been assessed.`,
  ],
  why: () => [
    'I know that one point of entry has to direct patients to the right place. Having seen the patient and read the answer, I remain of the view that an assessment by the specialist team is needed.',
  ],
  ask: () => [
    'I should be grateful if the referral were passed to the specialist team for assessment.',
    'If a consultant has decided that the patient need not be seen, please let me have the name and the reason, so that I can speak to them and explain it to the patient.',
  ],
  wish: 'having this patient assessed, and in agreeing how a GP’s request for assessment is answered by the single point of access',
});
