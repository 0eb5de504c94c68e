import type { LetterGroup } from './letterGroups';
import type { LetterKind } from './letterKind';

export interface LetterKindName {
  /** As in the list of kinds; starts with a capital. */
  name: string;
  group: LetterGroup;
  /** When to use it, in one line. */
  when: string;
  /** Whether the letter is about one patient; the others carry no identity and need none. */
  aboutPatient: boolean;
  /** Goes to somebody outside health care: it shows the patient's name and nothing else about them. */
  outsideCare?: true;
  /** Whether the letter refers a patient (and so needs the clinical content), answers for something, or informs. */
  role: 'referral' | 'with-form' | 'statement' | 'reply' | 'notice' | 'patient';
}

const referral = (name: string, when: string): LetterKindName => ({
  name,
  group: 'referral',
  when,
  aboutPatient: true,
  role: 'referral',
});
const reply = (group: LetterGroup, name: string, when: string): LetterKindName => ({
  name,
  group,
  when,
  aboutPatient: true,
  role: 'reply',
});
const notice = (name: string, when: string): LetterKindName => ({
  name,
  group: 'commissioner',
  when,
  aboutPatient: false,
  role: 'notice',
});
const toPatient = (name: string, when: string): LetterKindName => ({
  name,
  group: 'patient',
  when,
  aboutPatient: true,
  role: 'patient',
});

/** The name, heading and use of every kind of letter. */
export const letterKindNames: Record<LetterKind, LetterKindName> = {
  'referral-instead-of-form': referral(
    'Referral letter in place of a local form',
    'A provider has a form of its own and a letter serves this patient better.',
  ),
  'referral-not-advice': referral(
    'Referral letter, not a request for advice',
    'On an advice and guidance or single point of access page, when the patient needs to be seen.',
  ),
  referral: referral('Referral letter', 'Any other referral.'),
  'covering-letter': {
    ...referral(
      'Covering letter to go with a form',
      'Urgent suspected cancer and other pathways whose form is to be used.',
    ),
    role: 'with-form',
  },
  'statement-with-letter': {
    ...referral(
      'Statement to attach to a letter',
      'The referral letter comes from the record system; this page says why no form is with it.',
    ),
    role: 'statement',
  },
  'reply-no-form': reply(
    'returned',
    'Returned for want of a form',
    'The referral came back because a local form was not used.',
  ),
  'reply-incomplete-form': reply(
    'returned',
    'Returned because a form was incomplete',
    'The referral came back because boxes of a form were empty.',
  ),
  'reply-form-enclosed': reply(
    'returned',
    'The form, after all',
    'The referral came back for a form and the form now goes with it. Always so for urgent suspected cancer and other forms that protect the patient.',
  ),
  'reply-advice-instead': reply(
    'returned',
    'Advice offered instead of an appointment',
    'The referral came back with advice, or with a request to ask for advice first.',
  ),
  'reply-advice-only': reply(
    'returned',
    'Only an advice route is open',
    'The service takes nothing but requests for advice and the patient needs to be seen.',
  ),
  'reply-single-point': reply(
    'returned',
    'Returned by a single point of access',
    'A single point of access or triage sent the referral back and the patient still needs to be seen.',
  ),
  'reply-other-grounds': reply('returned', 'Returned on other grounds', 'Any other reason, or none that is clear.'),
  'reply-unsigned': reply('returned', 'Returned without a name', 'Nobody signed the return.'),
  'reply-criteria-not-met': reply(
    'returned',
    'Criteria said not to be met',
    'The referral came back on criteria; this sets out how they are met or why the case is an exception.',
  ),
  'reply-wrong-service': reply(
    'returned',
    'Said to be the wrong service',
    'The referral came back for another service or clinic.',
  ),
  'reply-out-of-area': reply(
    'returned',
    'Said to be out of area',
    'The patient is said to live or to be registered outside the area the service covers.',
  ),
  'reply-not-through-ers': reply(
    'returned',
    'Returned because of the route',
    'It had not been made through the NHS e-Referral Service, or the service is not in it.',
  ),
  'work-onward-referral': reply(
    'onward-referral',
    'Onward referral sent back to the practice',
    'A specialist asks the practice to refer to a colleague or another specialty.',
  ),
  'work-transfer': reply(
    'complete-care',
    'Work sent back: several tasks',
    'One letter for a list of tasks asked of the practice.',
  ),
  'work-investigations': reply(
    'complete-care',
    'Investigations asked of the practice',
    'The practice is asked to arrange tests the specialist needs.',
  ),
  'work-prescribing': reply(
    'complete-care',
    'Prescribing asked of the practice',
    'An urgent, first or off-formulary supply that the clinic wants the practice to prescribe.',
  ),
  'work-discharge-medicines': reply(
    'complete-care',
    'Medicines on discharge not supplied',
    'The patient left hospital or clinic without the medicines they need.',
  ),
  'work-shared-care': reply(
    'complete-care',
    'Shared care not agreed',
    'Prescribing or monitoring of a specialist medicine without an agreement the practice has accepted.',
  ),
  'work-fit-note': reply(
    'complete-care',
    'Fit note',
    'The hospital asks the practice for a fit note it can issue itself.',
  ),
  'work-wound-care': reply(
    'complete-care',
    'Post-operative checks and wound care',
    'Wound checks, stitches or dressings after an operation.',
  ),
  'work-sedation': reply(
    'complete-care',
    'Sedation before a procedure',
    'The patient is told to ask the practice for a sedative before a scan or procedure.',
  ),
  'work-tasks': reply(
    'complete-care',
    'Task sent through the clinical system',
    'Another organisation put a task in the practice’s inbox.',
  ),
  'private-provider': reply(
    'complete-care',
    'Request to a private provider',
    'A private clinic asks for NHS tests or prescriptions.',
  ),
  'work-missed-appointment': reply(
    'call-and-recall',
    'Discharged after a missed appointment',
    'The patient was discharged after not attending.',
  ),
  'work-monitoring': reply(
    'call-and-recall',
    'Monitoring and recall asked of the practice',
    'Follow-up tests or recall that belong to the specialist’s care.',
  ),
  'work-bariatric': reply(
    'call-and-recall',
    'Monitoring after weight-loss surgery',
    'Follow-up of bariatric surgery asked of the practice.',
  ),
  'work-results': reply(
    'clear-contact',
    'Results of tests requested elsewhere',
    'The practice is asked to find, act on or explain results of tests it did not request.',
  ),
  'work-late-letter': reply(
    'clear-contact',
    'Late or missing clinic letter or discharge summary',
    'The practice has not had the letter it needs to carry on care.',
  ),
  'advice-late': reply(
    'clear-contact',
    'Advice request unanswered or unclear',
    'A request for advice has had no answer, or one that cannot be used.',
  ),
  'chase-information': reply(
    'clear-contact',
    'Information outstanding',
    'Something the practice asked for about a patient has not arrived.',
  ),
  'icb-pattern': notice('Telling the ICB of a pattern', 'The same thing keeps happening; no patient is named.'),
  'chase-payment': notice('Payment outstanding', 'A payment that was agreed has not arrived.'),
  'notice-voluntary-service': notice(
    'Notice on a voluntary service',
    'The practice will stop an unfunded service it has provided by goodwill.',
  ),
  'announce-letters': notice(
    'Telling providers that letters will come',
    'One letter to local providers about referral letters under standard headings.',
  ),
  'data-sharing-review': notice(
    'Review of a data-sharing agreement',
    'Questions to the ICB or another party about an agreement to share data.',
  ),
  'data-sharing-answer': notice(
    'Answer about a data-sharing agreement',
    'A general answer came to the review of an agreement; this asks for what is still open.',
  ),
  'patient-note': toPatient('Note to the patient', 'Explains what was asked of the hospital and what happens next.'),
  'patient-hospital': toPatient(
    'What to expect from the hospital',
    'Explains to the patient what the hospital arranges and whom to ask.',
  ),
  'employer-absence': {
    ...toPatient('Absence of seven days or less', 'An employer wants a doctor’s note for a short absence.'),
    role: 'notice',
    outsideCare: true,
  },
  'housing-request': {
    ...toPatient('Request for a housing letter', 'A landlord, council or patient asks for a supporting letter.'),
    role: 'notice',
    outsideCare: true,
  },
};
