import { dateInWords } from '@/utils/model/dateInWords';
import type { Draft } from '@/utils/model/draft';
import { isIsoDate } from '@/utils/model/isoDate';
import type { Patient } from '@/utils/model/patient';

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const gap = '[\\s\\u00a0().-]*';

/** Digits as people space them: "9990000018", "999 000 0018", "(01632) 960-100". */
function spacedDigits(text: string): string[] {
  const digits = text.replace(/\D/g, '');
  return digits.length >= 5 ? [`(?<!\\d)${[...digits].join(gap)}(?!\\d)`] : [];
}

/** A name of four letters or more in any case; a shorter one only as names are written, because "An" and "Will" are words too. */
function namePattern(name: string): string {
  const cases = name.length > 3 ? [anyCase(name)] : [name, name.toUpperCase(), capital(name)].map(escape);
  return `(?<![\\p{L}\\p{M}])(?:${[...new Set(cases)].join('|')})(?![\\p{L}\\p{M}])`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();

/** Each letter in both its cases: the pattern as a whole has to heed case for the short names. */
function anyCase(text: string): string {
  return [...text]
    .map((letter) => [...new Set([letter, letter.toLowerCase(), letter.toUpperCase()])].map(escape))
    .map((forms) => (forms.length > 1 ? `(?:${forms.join('|')})` : forms[0]))
    .join('');
}

/** A date of birth as people write it: in words, with slashes, with a short year, or ISO. */
function datePatterns(iso: string): string[] {
  if (!isIsoDate(iso)) return iso.trim().length > 3 ? [anyCase(iso.trim())] : [];
  const [year = '', month = '', day = ''] = iso.split('-');
  const word = dateInWords(iso).split(' ')[1] ?? '';
  const years = `(?:${year}|${year.slice(2)})`;
  const days = `(?:${day}|${Number(day)})`;
  return [
    iso,
    `(?<!\\d)${days}[/. -](?:${month}|${Number(month)})[/. -]${years}(?!\\d)`,
    `(?<!\\d)${days}(?:st|nd|rd|th)?[\\s\\u00a0-]+(?:${anyCase(word)}|${anyCase(word.slice(0, 3))})[a-z]*,?[\\s\\u00a0-]+${years}(?!\\d)`,
  ];
}

const words = (...texts: string[]) => texts.flatMap((text) => text.split(/[\s,]+/)).filter((word) => word.length > 1);
const lines = (text: string) =>
  text
    .split(/[\r\n,]+/)
    .map((line) => line.trim())
    .filter((line) => line.length > 3);

function patternsOf(patient: Patient): string[] {
  return [
    ...[patient.email.trim()].filter((email) => email.length > 3).map(anyCase),
    ...lines(patient.address).map(anyCase),
    ...datePatterns(patient.dateOfBirth.trim()),
    ...[patient.postcode.replace(/\s/g, '')]
      .filter((code) => code.length > 3)
      .map((code) => [...code].map(anyCase).join('\\s*')),
    ...spacedDigits(patient.nhsNumber),
    ...spacedDigits(patient.phone),
    ...words(patient.familyName, patient.givenName, patient.preferredName).map(namePattern),
  ];
}

/** One pattern for everything a draft knows that tells who the patient is; null when it knows nothing. */
export function identifierPattern(draft: Draft): RegExp | null {
  const references = [draft.returned?.ubrn ?? '', draft.desk.ubrn].flatMap(spacedDigits);
  const patterns = [...patternsOf(draft.patient), ...references];
  return patterns.length > 0 ? new RegExp(patterns.join('|'), 'gu') : null;
}
