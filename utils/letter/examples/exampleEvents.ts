import type { Returned } from '@/utils/model/draft';
import type { LetterKind } from '@/utils/model/letterKind';

const back = { originalDate: '2026-11-17', returnedDate: '2026-11-20' } as const;
const asked = (text: string, effect = ''): Partial<Returned> => ({ originalDate: '2026-11-12', asked: text, effect });

/** What happened in the fictional example of each kind that answers for something. */
export const exampleEvents: Partial<Record<LetterKind, Partial<Returned>>> = {
  'reply-no-form': {
    ...back,
    ubrn: '0000 0007 0000',
    returnedBy: 'the referral office',
    reasonGiven: 'Please complete the heart failure clinic form and refer again.',
    effect: 'Her breathlessness is getting worse while she waits.',
  },
  'reply-incomplete-form': {
    ...back,
    ubrn: '0000 0007 0000',
    reasonGiven: 'Section 4 (waist circumference, employer) is blank.',
  },
  'reply-form-enclosed': {
    ...back,
    ubrn: '0000 0007 0000',
    returnedBy: 'the referral office',
    asked: 'Heart failure clinic referral form',
  },
  'reply-advice-instead': {
    ...back,
    ubrn: '0000 0007 0000',
    returnedBy: 'Dr A. Placeholder, consultant cardiologist',
    reasonGiven: 'Suggest increasing furosemide and repeating the blood test in three months.',
    effect: 'Treatment has been increased already, and she is still breathless at rest some nights.',
  },
  'reply-advice-only': {
    originalDate: '2026-11-17',
    asked: 'An echocardiogram and an assessment in the heart failure clinic.',
    effect: 'Without an echocardiogram treatment cannot be chosen safely.',
  },
  'reply-single-point': {
    ...back,
    ubrn: '0000 0007 0000',
    reasonGiven: 'Triaged: suitable for advice.',
    effect: 'She is breathless at rest some nights and has been examined twice.',
  },
  'reply-other-grounds': { ...back, ubrn: '0000 0007 0000', reasonGiven: 'Clinic capacity.' },
  'reply-unsigned': { ...back, ubrn: '0000 0007 0000', reasonGiven: 'Not suitable.' },
  'reply-criteria-not-met': {
    ...back,
    ubrn: '0000 0007 0000',
    reasonGiven: 'NT-proBNP below 2,000 ng/L.',
  },
  'reply-wrong-service': {
    ...back,
    ubrn: '0000 0007 0000',
    reasonGiven: 'Not seen in this clinic.',
    asked: 'Respiratory medicine',
  },
  'reply-out-of-area': {
    ...back,
    ubrn: '0000 0007 0000',
    reasonGiven: 'Patient resides outside our area.',
    asked: 'It is the nearest clinic with an echocardiogram on the same day, and she chose it.',
  },
  'reply-not-through-ers': { ...back, ubrn: '0000 0007 0001', reasonGiven: 'Referrals on paper are not taken.' },
  'work-onward-referral': asked('Refer to the respiratory clinic for the same breathlessness.'),
  'work-transfer': asked('Request a 24-hour ECG\nRepeat kidney function in two weeks\nIssue a fit note for six weeks'),
  'work-investigations': asked('Chest CT before the next clinic appointment.'),
  'work-prescribing': asked('Sacubitril valsartan, to be started within two days.'),
  'work-discharge-medicines': asked(
    'Bisoprolol 1.25 mg; three days’ supply was given.',
    'She has tablets until Monday.',
  ),
  'work-shared-care': asked('Amiodarone 200 mg once a day, with six-monthly blood tests.'),
  'work-fit-note': asked('A fit note for six weeks after an angiogram.'),
  'work-wound-care': asked('Removal of stitches on day ten and a wound check.'),
  'work-sedation': asked('Diazepam before an MRI scan on 1 December 2026.'),
  'work-tasks': asked('“Please arrange echo and chase result.”'),
  'private-provider': asked('An NHS echocardiogram and a prescription for ivabradine.'),
  'work-missed-appointment': {
    originalDate: '2026-11-12',
    reasonGiven: 'Did not attend on 9 November 2026.',
    effect: 'The appointment letter went to an address she left in 2024.',
  },
  'work-monitoring': asked('Kidney function every two weeks, with results to be acted on by the practice.'),
  'work-bariatric': asked('Yearly nutritional blood tests from six months after surgery.'),
  'work-results': asked('CT coronary angiogram of 2 November 2026, requested by the clinic.'),
  'work-late-letter': asked('The letter of the outpatient visit.', 'She says that a medicine was stopped.'),
  'advice-late': {
    originalDate: '2026-11-03',
    ubrn: '0000 0007 0001',
    reasonGiven: 'Continue current management.',
    effect: 'She cannot be told whether she may travel.',
  },
  'chase-information': asked('The report of the echocardiogram of 20 October 2026.'),
  'icb-pattern': {
    from: '2026-08-01',
    until: '2026-11-20',
    count: '9',
    returnedBy: 'Exampleton General Hospital',
    asked: 'Referral letters to cardiology came back for want of a local form, seven of them without a name.',
    effect: 'Patients waited between two and six weeks longer.',
    reasonGiven: 'The referral office follows a local procedure.',
  },
  'chase-payment': {
    originalDate: '2026-09-01',
    asked: 'Minor surgery service, April to June 2026, 14 procedures.',
    reasonGiven: 'The claim is being looked into.',
  },
  'notice-voluntary-service': {
    from: '2019-04-01',
    until: '2027-02-28',
    asked: 'Removal of ear wax for patients of neighbouring practices.',
    reasonGiven: 'The nurse who provided it retires, and no agreement pays for the time.',
    effect: 'Eleven patients have an appointment before the end of February; these will be kept.',
  },
  'announce-letters': { from: '2026-12-01' },
  'data-sharing-review': { asked: 'Population health dashboard agreement of May 2023.' },
  'data-sharing-answer': {
    returnedDate: '2026-11-10',
    asked: 'Population health dashboard agreement of May 2023.',
    reasonGiven: 'The agreement is standard and in use across the area.',
    effect: 'Which items leave the record, and how a patient’s opt-out is honoured.',
  },
  'patient-note': {
    asked: 'The hospital asked us to arrange a scan that its specialist needs.',
    effect: 'We have asked the heart failure clinic to arrange the scan and to tell you the date.',
  },
  'patient-hospital': { asked: 'The heart failure clinic looks after your echocardiogram and its result.' },
  'employer-absence': {},
  'housing-request': { asked: 'A letter in support of a move to a ground-floor flat.' },
};
