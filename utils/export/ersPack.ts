import type { Draft } from '@/utils/model/draft';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { letterRoute, type LetterRoute } from '@/utils/model/letterRoute';
import { ersPriority } from './ersPriority';
import { fileFormats } from './fileFormats';
import type { LetterFile } from './toFile';

/** Sizes in bytes. e-RS has long refused more than 5 MB a file; under 1 MB a file opens at once on a slow line. */
export const ersSizes = { aim: 1024 * 1024, most: 5 * 1024 * 1024 } as const;

/** What a person should know before they attach the file: said beside it, never instead of it. */
export interface ErsWarning {
  id: 'type' | 'name' | 'empty' | 'size-aim' | 'size-most' | 'unsigned';
  say: string;
}

/** The file with what to tick and attach in the NHS e-Referral Service. */
export interface ErsPack {
  file: LetterFile;
  warnings: ErsWarning[];
  /** Steps to take in e-RS, in order, one sentence each. */
  card: string[];
}

const accepted = Object.values(fileFormats).filter(({ acceptedByErs }) => acceptedByErs);
const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);

function warningsFor({ name, mediaType, bytes }: LetterFile, isSigned: boolean): ErsWarning[] {
  const type = accepted.find((format) => format.mediaType === mediaType && name.endsWith(`.${format.extension}`));
  const names = accepted.map((format) => `.${format.extension}`).join(', ');
  const size = bytes.length;
  const checks: [ErsWarning['id'], boolean, string][] = [
    ['type', !type, `e-RS does not take this kind of file; save the letter as ${names}.`],
    [
      'name',
      !/^[\w.-]{1,100}$/.test(name),
      'The file’s name has characters e-RS may refuse; use letters, figures and hyphens.',
    ],
    ['empty', size === 0, 'The file is empty, and e-RS refuses it.'],
    [
      'size-most',
      size > ersSizes.most,
      `The file has ${megabytes(size)} MB; above 5 MB e-RS may refuse it. Send a shorter letter.`,
    ],
    [
      'size-aim',
      size > ersSizes.aim && size <= ersSizes.most,
      `The file has ${megabytes(size)} MB; under 1 MB it opens faster for the hospital.`,
    ],
    ['unsigned', !isSigned, 'The letter is marked “Not yet signed”; have it signed before you attach it.'],
  ];
  return checks.filter(([, applies]) => applies).map(([id, , say]) => ({ id, say }));
}

/** The steps for a letter that is not attached in e-RS. How a service wants its letters it says itself. */
const cardsElsewhere: Record<Exclude<LetterRoute, 'e-rs'>, (what: string, aboutPatient: boolean) => string[]> = {
  'outside-e-rs': (what) => [
    'This letter goes to a service outside e-RS: send it the way the service asks for, and ask for a receipt.',
    `Send ${what}.`,
    'The referral is not made until the service has the letter.',
    'Note when and how it went in the patient’s record.',
  ],
  'with-form': (what) => [
    'This letter goes with a form that has a way of its own: send both the way the form says.',
    `Send ${what}.`,
    'The form is what counts: check that it has arrived.',
    'Note when and how it went in the patient’s record.',
  ],
  letter: (what, aboutPatient) => [
    'This letter is no referral and is not attached in e-RS: send it as the practice writes to them.',
    `Send ${what}.`,
    aboutPatient
      ? 'Note when and how it went in the patient’s record.'
      : 'Keep a copy with the practice’s papers, and note when and how it went.',
  ],
};

function cardFor(draft: Draft, { name }: LetterFile): string[] {
  const { urgency, recipient, enclosures } = draft;
  const route = letterRoute(draft);
  const specialty = recipient.specialty.trim() || recipient.service.trim();
  const { group, aboutPatient } = letterKindNames[draft.kind];
  const isReply = group === 'returned' && draft.kind !== 'reply-not-through-ers' && draft.kind !== 'reply-advice-only';
  const enclosed = enclosures.map((enclosure) => enclosure.trim()).filter(Boolean);
  const what = `${name}${enclosed.length > 0 ? `, and with it: ${enclosed.join('; ')}` : ''}`;
  if (route !== 'e-rs') return cardsElsewhere[route](what, aboutPatient);
  return [
    isReply
      ? 'In e-RS, open the referral that came back.'
      : `In e-RS, choose request type “Referral”${specialty ? `, specialty ${specialty}` : ''}, priority ${ersPriority[urgency].display}.`,
    ...(isReply
      ? []
      : ['Shortlist a service that can be booked, not only one for triage, so that the patient does not have to act.']),
    `Attach ${what}.`,
    'Attaching replaces what is attached already: choose every file that is to stay, in one go.',
    'Wait until the file has been scanned; the page does not refresh by itself.',
    'The referral is not made until the letter is attached: check that it has left “Letters Outstanding”.',
    'Note the booking reference (UBRN, 12 figures) in the letter’s record here and in the patient’s record.',
  ];
}

/** What a practice needs to attach a letter in e-RS: the file, what is wrong with it, and a card with the steps. */
export function ersPack(draft: Draft, file: LetterFile, isSigned: boolean): ErsPack {
  return { file, warnings: warningsFor(file, isSigned), card: cardFor(draft, file) };
}
