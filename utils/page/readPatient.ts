import type { Patient } from '@/utils/model/patient';
import { propertyOf, tagOf } from './element';
import { foldSpace } from './foldSpace';
import { isoFromBanner } from './isoFromBanner';
import { pageLimits } from './limits';
import { regionOf } from './regionOf';
import { walkTree, type Visitor } from './walkTree';

/** What banners call things. The first word group that a piece of text is, or begins with, says what the rest or the next piece is. */
const names: readonly (readonly [RegExp, keyof Patient])[] = [
  [/^(?:date of birth|d\.?o\.?b\.?|born)\b/i, 'dateOfBirth'],
  [/^nhs (?:number|no\b\.?)/i, 'nhsNumber'],
  [/^(?:gender|sex)\b/i, 'sex'],
  [/^(?:family name|surname|last name)\b/i, 'familyName'],
  [/^(?:given names?|forenames?|first name)\b/i, 'givenName'],
  [/^(?:preferred name|likes to be called|known as)\b/i, 'preferredName'],
  [/^(?:post ?code)\b/i, 'postcode'],
  [/^(?:home address|address)\b/i, 'address'],
  [/^(?:phone and email|telephone|phone|mobile|home phone|tel)\b\.?/i, 'phone'],
  [/^e-?mail\b/i, 'email'],
  [/^title\b/i, 'title'],
];

/** "FAMILY, Given (Title)", the order every NHS patient banner has. */
const bannerName = /^([A-Z][A-Z'’ -]+), ([A-Z][\p{L}'’ -]+?)(?: \((\p{L}+)\))?$/u;
const nhsNumber = /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g;

/** Every visible piece of text in order, the page's header included: that is where banners stand. Never a field's value. */
class Pieces implements Visitor {
  readonly said: string[] = [];
  enter(element: Element): boolean {
    const tag = tagOf(element);
    return tag !== 'TEXTAREA' && tag !== 'SELECT' && regionOf(element, tag, true, true) !== 'skip';
  }
  leave(): void {
    // Nothing ends with an element: a piece is one text node.
  }
  text(node: Text): void {
    const said = foldSpace(node.substringData(0, 300));
    if (said) this.said.push(said);
  }
}

/**
 * The patient a page's banner shows, for the user to look at before anything is taken over. Null where there is no banner, or where the
 * page shows more than one patient: a wrong patient is worse than typing.
 */
export function readPatient(doc: Document): Partial<Patient> | null {
  const pieces = new Pieces();
  const deadline = performance.now() + pageLimits.milliseconds;
  try {
    const body = propertyOf(doc, 'body') as Node | null;
    if (body) walkTree(doc, body, pieces, { nodes: pageLimits.nodes, deadline, isSpent: false, isDone: false });
  } catch {
    return null;
  }
  const patient = patientIn(pieces.said);
  const hasWho = patient.nhsNumber || (patient.familyName && patient.dateOfBirth);
  return hasWho && !hasSeveral(pieces.said) ? patient : null;
}

function hasSeveral(said: readonly string[]): boolean {
  const numbers = new Set<string>();
  const families = new Set<string>();
  said.forEach((piece, at) => {
    const isNumber = /nhs (?:number|no)/i.test(piece) || /nhs (?:number|no)/i.test(said[at - 1] ?? '');
    if (isNumber) for (const [number] of piece.matchAll(nhsNumber)) numbers.add(number.replace(/\D/g, ''));
    const name = bannerName.exec(piece);
    if (name) families.add(`${name[1]},${name[2]}`);
  });
  return numbers.size > 1 || families.size > 1;
}

function patientIn(said: readonly string[]): Partial<Patient> {
  const patient: Partial<Patient> = {};
  said.forEach((piece, at) => {
    const name = bannerName.exec(piece);
    if (name && !patient.familyName) {
      patient.familyName = name[1] ?? '';
      patient.givenName = name[2] ?? '';
      if (name[3]) patient.title = name[3];
      return;
    }
    for (const [pattern, field] of names) {
      const start = pattern.exec(piece)?.[0];
      if (start === undefined || patient[field] !== undefined) continue;
      const rest = piece.slice(start.length).replace(/^[\s:.-]+/, '');
      const value = valueFor(field, rest || (said[at + 1] ?? ''));
      if (value) patient[field] = value;
      break;
    }
  });
  return withPostcode(patient);
}

/** Banners put the postcode at the end of the address; the letter has a line of its own for it. */
function withPostcode(patient: Partial<Patient>): Partial<Patient> {
  const [whole, code] = /[\s,]+([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/.exec(patient.address ?? '') ?? [];
  if (whole === undefined || code === undefined || patient.postcode) return patient;
  return { ...patient, postcode: code, address: (patient.address ?? '').slice(0, -whole.length) };
}

function valueFor(field: keyof Patient, text: string): string | null {
  if (field === 'dateOfBirth') return isoFromBanner(text);
  if (field === 'nhsNumber') return text.match(nhsNumber)?.[0] ?? null;
  if (field === 'email') return /\S+@\S+\.\S+/.exec(text)?.[0] ?? null;
  if (field === 'sex') return /^(?:female|male|indeterminate|not known|other|unknown)\b/i.exec(text)?.[0] ?? null;
  if (field === 'phone') return /[+\d][\d ()-]{7,18}\d/.exec(text)?.[0] ?? null;
  const isLabel = names.some(([pattern]) => pattern.test(text));
  return isLabel || text.length > 200 ? null : text;
}
