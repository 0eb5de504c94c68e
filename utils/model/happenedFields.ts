import type { Returned } from './draft';
import type { LetterKind } from './letterKind';
import { letterKindNames } from './letterKindNames';

export type HappenedFieldId = Exclude<keyof Returned, 'rung'>;

/** One thing the form asks about what happened, in the words of the kind of letter. */
export interface HappenedField {
  field: HappenedFieldId;
  label: string;
  hint?: string;
}

type Words = Partial<Record<HappenedFieldId, string>>;

/** In the order of the form. */
const order: readonly HappenedFieldId[] = [
  'originalDate',
  'returnedDate',
  'from',
  'until',
  'count',
  'returnedBy',
  'ubrn',
  'reasonGiven',
  'asked',
  'effect',
];

const usual: Record<HappenedFieldId, string> = {
  originalDate: 'Date of the first letter',
  returnedDate: 'Date it came back, or of the letter that asks',
  from: 'From',
  until: 'Until',
  count: 'How many times',
  returnedBy: 'Who returned it',
  ubrn: 'Booking reference (UBRN)',
  reasonGiven: 'Reason given',
  asked: 'What was asked',
  effect: 'What it means for the patient',
};

const hints: Words = {
  returnedBy: 'Name or role, where given',
  ubrn: '12 digits',
  reasonGiven: 'In the other side’s words',
};

const cameBackUnsigned: Words = {
  originalDate: 'Date of the referral',
  returnedDate: 'Date it came back',
  ubrn: usual.ubrn,
  reasonGiven: usual.reasonGiven,
  asked: 'What else was asked',
  effect: usual.effect,
};
const cameBack: Words = { ...cameBackUnsigned, returnedBy: usual.returnedBy };
const work: Words = {
  originalDate: 'Date of their letter',
  reasonGiven: 'Reason given, if any',
  asked: 'What the practice was asked to do',
  effect: usual.effect,
};

/** What differs from the rest of a kind's group. */
const own: Partial<Record<LetterKind, Words>> = {
  'reply-form-enclosed': { ...cameBack, asked: 'Name of the form' },
  'reply-advice-instead': { ...cameBack, reasonGiven: 'The advice' },
  'reply-advice-only': { reasonGiven: usual.reasonGiven, asked: 'What you are asking for', effect: usual.effect },
  'reply-unsigned': cameBackUnsigned,
  'reply-wrong-service': { ...cameBack, asked: 'The service suggested' },
  'reply-out-of-area': { ...cameBack, asked: 'Why this service was chosen' },
  'reply-not-through-ers': { ...cameBack, ubrn: 'Booking reference (UBRN) of the referral made now' },
  'work-prescribing': { ...work, asked: 'The medicine asked for' },
  'work-shared-care': { ...work, asked: 'The medicine' },
  'work-discharge-medicines': { ...work, originalDate: 'Date the patient left', asked: 'What is missing' },
  'work-tasks': { ...work, originalDate: 'Date of the task', asked: 'The task' },
  'work-transfer': { ...work, asked: 'The tasks, one a line' },
  'work-missed-appointment': { ...work, originalDate: 'Date of the discharge', reasonGiven: 'What their letter says' },
  'work-results': { reasonGiven: work.reasonGiven as string, asked: 'The tests', effect: usual.effect },
  'work-late-letter': { ...work, originalDate: 'Date the patient was seen', asked: 'What is outstanding' },
  'advice-late': {
    originalDate: 'Date of the request',
    ubrn: usual.ubrn,
    reasonGiven: 'The answer, if one came',
    asked: 'What you asked',
    effect: usual.effect,
  },
  'chase-information': { ...work, originalDate: 'Date you asked', asked: 'What was asked for' },
  'icb-pattern': {
    from: 'Since',
    until: 'Until',
    count: usual.count,
    returnedBy: 'The provider',
    reasonGiven: 'What the provider has said',
    asked: 'What keeps happening, without any patient’s details',
    effect: 'What it means for patients',
  },
  'chase-payment': { originalDate: 'Date of the claim', reasonGiven: 'The answer so far', asked: 'The claim' },
  'notice-voluntary-service': {
    from: 'Provided since',
    until: 'Last day',
    reasonGiven: 'Why it ends',
    asked: 'The service',
    effect: 'Patients who have it now',
  },
  'announce-letters': { from: 'From', asked: 'Anything more about this' },
  'data-sharing-review': { asked: 'The agreement' },
  'data-sharing-answer': {
    returnedDate: 'Date of the answer',
    reasonGiven: 'The answer',
    asked: 'The agreement',
    effect: 'What is still open',
  },
  'patient-note': {
    asked: 'What the practice was asked to do, or what came back',
    effect: 'What the hospital was asked',
  },
  'patient-hospital': { asked: 'About this patient’s own care' },
  'employer-absence': {},
  'housing-request': { asked: 'What was asked' },
};

/**
 * What the form asks about what happened for a kind of letter, in order: what the letter prints and nothing else. A field that
 * already holds something is asked too, so that nothing typed goes out of sight when the kind changes.
 */
export function happenedFields(kind: LetterKind, returned: Returned): HappenedField[] {
  const words = own[kind] ?? (letterKindNames[kind].group === 'returned' ? cameBack : work);
  return order
    .filter((field) => words[field] !== undefined || returned[field].trim() !== '')
    .map((field) => ({
      field,
      label: words[field] ?? usual[field],
      ...(hints[field] !== undefined && words[field] === usual[field] && { hint: hints[field] }),
    }));
}
