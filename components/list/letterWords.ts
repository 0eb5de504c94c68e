import { clinicalFieldIds } from '@/utils/model/clinicalField';
import { clinicalFields } from '@/utils/model/clinicalFields';
import type { Draft } from '@/utils/model/draft';
import { dateInWords } from '@/utils/model/dateInWords';
import { letterKindNames } from '@/utils/model/letterKindNames';

/** One place in a letter that is searched, under the name it is shown with. */
export interface Part {
  where: string;
  text: string;
}

const statusWords: Record<Draft['status'], string> = {
  drafting: 'drafting',
  'ready-to-sign': 'ready to sign',
  signed: 'signed',
  attached: 'attached',
  waiting: 'waiting',
  returned: 'returned',
};

/** Everything a letter says, in the order in which a match is shown. Numbers also without their spaces. */
export function partsOf(draft: Draft): Part[] {
  const { patient, recipient, desk, returned } = draft;
  const labels = new Map(clinicalFields.map(({ id, label }) => [id, label]));
  const numbers = [patient.nhsNumber, desk.ubrn, returned?.ubrn ?? '', patient.phone];
  return [
    { where: 'Patient', text: `${patient.familyName}, ${patient.givenName} ${patient.preferredName}` },
    { where: 'Patient', text: `${patient.givenName} ${patient.familyName}` },
    { where: 'Date of birth', text: bornWords(patient.dateOfBirth) },
    { where: 'Number', text: [...numbers, ...numbers.map((number) => number.replace(/\D/g, ''))].join(' ') },
    { where: 'Address', text: `${patient.address} ${patient.postcode}` },
    { where: 'To', text: Object.values(recipient).join(' ') },
    { where: 'Clinician', text: [draft.referrer?.name, draft.preparedBy, draft.signedBy].filter(Boolean).join(' ') },
    {
      where: 'Letter',
      text: `${letterKindNames[draft.kind].name} ${statusWords[draft.status]} ${draft.origin?.form ?? ''}`,
    },
    { where: 'Date', text: [draft.createdAt, draft.letterDate].map((at) => dateInWords(at.slice(0, 10))).join(' ') },
    ...clinicalFieldIds.map((id) => ({ where: labels.get(id) ?? '', text: draft.clinical[id].text })),
    { where: 'Results', text: draft.resultValues.map((row) => Object.values(row).join(' ')).join('; ') },
    { where: 'Reason for urgency', text: draft.urgencyReason },
    { where: 'Return', text: `${returned?.reasonGiven ?? ''} ${returned?.asked ?? ''}` },
    { where: 'Note', text: desk.notes.map(({ text }) => text).join('; ') },
  ].filter(({ text }) => text.trim() !== '');
}

/** A date of birth in the ways people type it: "1961-03-04", "4 March 1961", "04/03/1961", "4/3/1961", and without marks. */
function bornWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const short = [day, month].map((part) => part.replace(/^0/, ''));
  return [
    iso,
    dateInWords(iso),
    [day, month, year].join('/'),
    [...short, year].join('/'),
    day + month + year,
    short.join('') + year,
  ].join(' ');
}

const plain: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2013': '-',
  '\u2014': '-',
};

/** Letters without case, accents and printers' quotes; each letter stays one letter, so that places can be carried over. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length ? lower : [...text].map((letter) => letter.toLowerCase().charAt(0)).join('');
  return same
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/[\u2013-\u201d]/g, (mark) => plain[mark] ?? mark);
}
