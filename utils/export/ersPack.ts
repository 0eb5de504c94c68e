import type { Draft } from '@/utils/model/draft';
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

/** A service outside e-RS: how it wants its letters it says itself. */
const cardOutside = (name: string, enclosed: readonly string[]): string[] => [
  'This letter goes to a service outside e-RS: send it the way the service asks for, and ask for a receipt.',
  `Send ${name}${enclosed.length > 0 ? `, and with it: ${enclosed.join('; ')}` : ''}.`,
  'The referral is not made until the service has the letter.',
  'Note when and how it went in the patient’s record.',
];

function cardFor({ urgency, recipient, enclosures, kind, route }: Draft, { name }: LetterFile): string[] {
  const specialty = recipient.specialty.trim() || recipient.service.trim();
  const isReply = kind.startsWith('reply-');
  const enclosed = enclosures.map((enclosure) => enclosure.trim()).filter(Boolean);
  if (route === 'other') return cardOutside(name, enclosed);
  return [
    isReply
      ? 'In e-RS, open the referral that came back.'
      : `In e-RS, choose request type “Referral”${specialty ? `, specialty ${specialty}` : ''}, priority ${ersPriority[urgency].display}.`,
    ...(isReply
      ? []
      : ['Shortlist a service that can be booked, not only one for triage, so that the patient does not have to act.']),
    `Attach ${name}${enclosed.length > 0 ? `, and with it: ${enclosed.join('; ')}` : ''}.`,
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
