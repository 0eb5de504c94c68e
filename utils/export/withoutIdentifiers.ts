import { emptyDeskMarks } from '@/utils/model/deskMarks';
import { dateInWords } from '@/utils/model/dateInWords';
import type { Draft, Returned } from '@/utils/model/draft';
import { isIsoDate } from '@/utils/model/isoDate';
import { emptyPatient, type Patient } from '@/utils/model/patient';

/** What stands where something about the patient stood. */
export const removed = '(removed)';

/** How the letter speaks of somebody it does not name. */
export const unnamed = 'a patient of this practice';

const titles = '(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Master|Prof|Professor|Rev)\\.?\\s+)?';

const again = /\(removed\)(?:[\s,]*\(removed\))+/g;
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const whole = (pattern: string) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;
/** A text as people write it again: any white space or hyphen between its parts. */
const loosely = (text: string) =>
  text
    .trim()
    .split(/[\s-]+/)
    .map(escaped)
    .join('[\\s-]+');
const digitsLoosely = (text: string) => text.replace(/\D/g, '').split('').join('[\\s-]?');

function datesLike(iso: string): string[] {
  if (!isIsoDate(iso)) return iso.trim() ? [loosely(iso)] : [];
  const [year = '', month = '', day = ''] = iso.split('-');
  const figures = `0?${Number(day)}[./-]0?${Number(month)}[./-](?:${year}|${year.slice(2)})`;
  const name = dateInWords(iso).split(' ')[1] ?? '';
  const inWords = `0?${Number(day)}(?:st|nd|rd|th)?[\\s-]+(?:${name}|${name.slice(0, 3)})[,\\s-]+(?:${year}|${year.slice(2)})`;
  return [escaped(iso), figures, inWords];
}

/** Patterns for everything that says who the patient is; what holds a name goes before it, a whole name before its parts. */
function patternsFor(patient: Patient): RegExp | null {
  const names = [patient.givenName, patient.familyName, patient.preferredName].map((name) => name.trim());
  const parts = names.flatMap((name) => [name, ...name.split(/[\s-]+/)]).filter((name) => name.length > 1);
  const numbers = [patient.nhsNumber, patient.phone].filter((number) => number.replace(/\D/g, '').length > 5);
  // The town is left: it names the practice and the hospital too.
  const [street = ''] = patient.address.split(/\r\n?|\n|,/);
  const compactPostcode = patient.postcode.replace(/\s/g, '');
  const texts = [patient.email, street, patient.postcode, compactPostcode].filter((text) => text.trim().length > 3);
  const patterns = [
    ...texts.map((text) => whole(loosely(text))),
    ...numbers.map((number) => whole(digitsLoosely(number))),
    ...datesLike(patient.dateOfBirth).map(whole),
    ...parts.sort((one, other) => other.length - one.length).map((name) => titles + whole(loosely(name))),
  ];
  return patterns.length > 0 ? new RegExp(patterns.join('|'), 'giu') : null;
}

function eventWithout(returned: Returned, clean: (text: string) => string): Returned {
  const { returnedBy, reasonGiven, asked, effect } = returned;
  return {
    ...returned,
    ubrn: '',
    returnedBy: clean(returnedBy),
    reasonGiven: clean(reasonGiven),
    asked: clean(asked),
    effect: clean(effect),
  };
}

/**
 * The draft with everything taken out that says who the patient is: the fields themselves, booking references, notes, the enclosed and
 * the frozen letter; and in the free text every mention of the patient's names, date of birth, numbers and address. Sex stays. What
 * else in a free text points to somebody only a reader can see, so it is to be read before it is shared.
 */
export function withoutIdentifiers(draft: Draft): Draft {
  const pattern = patternsFor(draft.patient);
  const clean = (text: string) => (pattern ? text.replace(pattern, removed).replace(again, removed) : text);
  const cleaned = <T extends Record<string, string>>(record: T): T =>
    Object.fromEntries(Object.entries(record).map(([name, text]) => [name, clean(text)])) as T;
  const clinical = Object.entries(draft.clinical).map(([id, answer]) => [id, { ...answer, text: clean(answer.text) }]);
  return {
    ...draft,
    id: '',
    patient: { ...emptyPatient, givenName: unnamed, sex: draft.patient.sex },
    recipient: cleaned(draft.recipient),
    urgencyReason: clean(draft.urgencyReason),
    clinical: Object.fromEntries(clinical) as Draft['clinical'],
    resultValues: draft.resultValues.map(cleaned),
    copies: draft.copies.map(clean),
    enclosures: draft.enclosures.map(clean),
    returned: draft.returned && eventWithout(draft.returned, clean),
    whyNotAdvice: clean(draft.whyNotAdvice),
    ownWording: draft.ownWording.map((wording) => ({ ...wording, text: clean(wording.text) })),
    origin: draft.origin && {
      ...draft.origin,
      pageTitle: clean(draft.origin.pageTitle),
      form: clean(draft.origin.form),
    },
    original: null,
    frozen: null,
    desk: { ...emptyDeskMarks },
  };
}
