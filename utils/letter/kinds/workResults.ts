import { replyForm } from '../replyForm';

/** Reply to a request that the practice find, act on or explain results of tests it did not request. */
export const workResults = replyForm({
  title: 'Results of tests requested elsewhere',
  happened: (facts) => [
    `This practice has been asked to find, explain or act on the results of tests that ${facts.service} requested for ${facts.person}.`,
  ],
  askedLabel: 'The tests',
  why: () => [
    'The clinician who asks for a test knows what it was for and answers for acting on it. The practice may not see the result, and may not know what it means for the plan.',
  ],
  ask: () => [
    'I should be grateful if your team would review these results, act on them, and tell the patient, with a copy to me.',
    'Please also give the patient a telephone number to ring about results.',
  ],
  wish: 'seeing that patients can get their results from the team that requested the tests',
});
