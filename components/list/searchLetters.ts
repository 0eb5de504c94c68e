import { clinicalFieldIds } from '@/utils/model/clinicalField';
import { clinicalFields } from '@/utils/model/clinicalFields';
import type { Draft } from '@/utils/model/draft';
import { dateInWords } from '@/utils/model/dateInWords';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { mayHold, pairsOf, type LetterPairs } from './letterPairs';
import type { WorkRow } from './workRow';

/** Where in a letter the words stand, with a few words around: shown in the letter's line. */
export interface SearchMatch {
  where: string;
  before: string;
  found: string;
  after: string;
}

interface Part {
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
function partsOf(draft: Draft): Part[] {
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
function fold(text: string): string {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length ? lower : [...text].map((letter) => letter.toLowerCase().charAt(0)).join('');
  return same
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/[\u2013-\u201d]/g, (mark) => plain[mark] ?? mark);
}

const folded = new WeakMap<Draft, { all: string; pairs: LetterPairs }>();

function foldedOf(draft: Draft) {
  const known = folded.get(draft);
  if (known) return known;
  const all = partsOf(draft)
    .map(({ text }) => fold(text))
    .join('\n');
  const made = { all, pairs: pairsOf(all) };
  folded.set(draft, made);
  return made;
}

/** Makes a letter ready to be searched, so that the first key of a search need not do it for all of them. */
export const readySearch = (draft: Draft): void => void foldedOf(draft);

/** The words looked for. Digits with spaces between them count as one number, as NHS numbers and references are typed. */
export function searchTerms(query: string): string[] {
  const joined = fold(query)
    .trim()
    .replace(/(\d)[ -](?=\d)/g, '$1');
  return joined.split(/\s+/).filter(Boolean);
}

/** What the last search found: a longer search that goes on from it need not look at anything else. */
let last: { rows: readonly WorkRow[]; terms: readonly string[]; found: WorkRow[] } | null = null;

/** The rows whose letters say all the words, in their order. */
export function findRows(rows: readonly WorkRow[], terms: readonly string[]): WorkRow[] {
  const goesOn = last?.rows === rows && last.terms.every((before) => terms.some((term) => term.includes(before)));
  const wanted = terms.map((term) => ({ term, pairs: pairsOf(term) }));
  const found = (goesOn && last ? last.found : rows).filter(({ draft }) => {
    const { all, pairs } = foldedOf(draft);
    return wanted.every((word) => mayHold(pairs, word.pairs) && all.includes(word.term));
  });
  last = { rows, terms, found };
  return found;
}

/** Where the words stand in a letter, one place a word, for its line in the list. */
export function matchesIn(draft: Draft, terms: readonly string[]): SearchMatch[] {
  const parts = partsOf(draft);
  const texts = parts.map(({ text }) => fold(text));
  return terms.flatMap((term) => {
    const at = texts.findIndex((text) => text.includes(term));
    const part = parts[at];
    const start = texts[at]?.indexOf(term) ?? -1;
    if (!part || start < 0) return [];
    const end = start + term.length;
    return {
      where: part.where,
      before: (start > 40 ? '…' : '') + part.text.slice(Math.max(0, start - 40), start),
      found: part.text.slice(start, end),
      after: part.text.slice(end, end + 60) + (part.text.length > end + 60 ? '…' : ''),
    };
  });
}
