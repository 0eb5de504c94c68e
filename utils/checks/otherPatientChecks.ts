import { dateInWords } from '@/utils/model/dateInWords';
import type { Draft } from '@/utils/model/draft';
import type { Finding } from '@/utils/model/finding';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { draftTexts, type DraftText } from './draftTexts';
import { finding } from './finding';
import { readNhsNumber } from './nhsNumber';
import { readWrittenDate } from './writtenDate';

/** Ten digits in groups of 3 3 4, or unbroken, that are not part of a longer number such as a telephone or booking number. */
const tenDigits = /(?<!\d|\d[ \u00a0-])\d{3}([ \u00a0-]?)\d{3}\1\d{4}(?!\d|[ \u00a0-]\d)/g;
const labelled = /\bNHS\s*(?:number|no\.?|num\.?|#)?\s*[:=]?\s*(\d(?:[ \u00a0-]?\d){8,10})(?!\d)/gi;
const birth = /\b(?:d\.?\s?o\.?\s?b\.?|date of birth|birth date)\s*[:=]?\s*(?:is\s+)?([^\n;,()]{6,24})/gi;

const bare = (text: string) => text.replace(/\D/g, '');

function numbersIn(text: string): string[] {
  const plain = [...text.matchAll(tenDigits)]
    .map(([number]) => number)
    .filter((number) => readNhsNumber(number).kind === 'valid');
  const said = [...text.matchAll(labelled)].map(([, number]) => number ?? '');
  return [...plain, ...said].map(bare);
}

function numberFindings({ where, text }: DraftText, own: string): Finding[] {
  const other = numbersIn(text).find((number) => number !== own);
  if (other === undefined) return [];
  return [
    finding(
      'second-nhs-number',
      'block',
      where,
      `The text holds another NHS number (ending ${other.slice(-4)}): it may be about another patient.`,
      'Check whose text this is, and take the other number out.',
    ),
  ];
}

function birthFindings({ where, text }: DraftText, own: string): Finding[] {
  const dates = [...text.matchAll(birth)].map(([, said]) => readWrittenDate(said ?? ''));
  const other = dates.find((date) => date !== null && date !== own);
  if (!other) return [];
  return [
    finding(
      'other-date-of-birth',
      'block',
      where,
      `The text holds another date of birth (${dateInWords(other)}): it may be about another patient.`,
      'Check whose text this is, and take the other date of birth out.',
    ),
  ];
}

function originalFindings({ original, patient }: Draft): Finding[] {
  if (!original?.identity) return [];
  const number = bare(original.identity.nhsNumber);
  const sameNumber = !number || !bare(patient.nhsNumber) || number === bare(patient.nhsNumber);
  const born = original.identity.dateOfBirth;
  const sameBirth = !born || !patient.dateOfBirth || born === dateInWords(patient.dateOfBirth);
  if (sameNumber && sameBirth) return [];
  return [
    finding(
      'original-other-patient',
      'block',
      'original',
      `The original letter enclosed is about ${original.identity.name}, and this letter is not.`,
      'Take the enclosed letter out, or correct the patient.',
    ),
  ];
}

/** Signs that a letter holds somebody else's text: another NHS number, another date of birth, an enclosed letter about another. */
export function otherPatientChecks(draft: Draft): Finding[] {
  const { aboutPatient } = letterKindNames[draft.kind];
  const own = bare(draft.patient.nhsNumber);
  const texts = draftTexts(draft);
  return [
    ...texts.flatMap((text) => numberFindings(text, aboutPatient ? own : '')),
    ...texts.flatMap((text) => birthFindings(text, aboutPatient ? draft.patient.dateOfBirth : '')),
    ...originalFindings(draft),
  ];
}
