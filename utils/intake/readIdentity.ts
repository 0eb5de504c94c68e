import type { Identity, PatientKey, PatientPiece } from './intake';
import { labelsIn, type LabelKey, type LabelSpot } from './identityLabels';
import type { Ledger } from './ledger';
import type { Line } from './line';
import { nhsNumbersIn } from './nhsNumbers';
import { datesIn } from './readDate';
import { readName, type ReadName } from './readName';
import type { Block } from './splitSections';

const postcode = /\b([A-Z]{1,2}\d[A-Z\d]?)\s{0,2}(\d[A-Z]{2})\b/i;
const email = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/;
const phone = /(?:\+\d{1,3}[\s-]?)?(?:\(0\d{1,5}\)|\(0\)|0)?[\s-]?\d(?:[\s-]?\d){8,10}(?!\d)/;
const kin =
  /\b(?:mother|father|mum|dad|son|daughter|wife|husband|partner|spouse|sister|brother|sibling|twin|baby|child(?:ren)?|infant|newborn|grand\w+|aunt|uncle|niece|nephew|cousin|next of kin|nok|carer|guardian|emergency contact|relative)\b/i;
const organisation =
  /\b(?:surgery|practice|medical (?:centre|center|group|partnership)|health centre|clinic|hospital|trust|nhs foundation|icb|pharmacy|group practice|partners)\b/i;
const notAName =
  /\b(?:summary|record|records|patient|medical|report|consultation|history|problems?|medication|details|page|printed|confidential|referral|letter|date|nhs|gp|health|record|active|past|street|road|lane|avenue|close|drive|house|court|view|care|print|full|emis|systmone|medicus|journal|tabbed|web|clinical|surgery|allerg(?:y|ies)|vaccination|screening|centre|practice)\b/i;

/** One statement of who somebody is, as the paste makes it. */
interface Sighting {
  key: 'nhsNumber' | 'dateOfBirth' | 'name';
  value: string;
  name: ReadName | null;
  at: number;
}

export interface ReadIdentity {
  patient: Partial<Record<PatientKey, PatientPiece>>;
  identities: Identity[];
  /** Lines that say something of the patient's needs or work among the demographics: label and value. */
  needs: { text: string; line: Line }[];
  occupation: { text: string; line: Line } | null;
}

const clip = (text: string): string =>
  (text.split(/\t|\s\|\s| · | {2,}/)[0] ?? '')
    .trim()
    .replace(/[,;·|]+$/, '')
    .trim();

function sexOf(text: string): string {
  const word = /^(male|female|m|f|man|woman|indeterminate|unknown|non-binary|other|not specified|not known)\b(?!['’])/i
    .exec(text.trim())?.[1]
    ?.toLowerCase();
  if (word === 'm') return 'Male';
  if (word === 'f') return 'Female';
  return word ? word[0]?.toUpperCase() + word.slice(1) : '';
}

/** Gathers what the paste says of its patient while the lines are gone through. */
class Gathering {
  readonly patient: Partial<Record<PatientKey, PatientPiece>> = {};
  readonly sightings: Sighting[] = [];
  readonly needs: { text: string; line: Line }[] = [];
  occupation: { text: string; line: Line } | null = null;
  private readonly phones: { raw: string; line: Line; mobile: boolean }[] = [];

  constructor(private readonly ledger: Ledger) {}

  private set(key: PatientKey, value: string, line: Line, raw: string): boolean {
    const there = this.patient[key];
    if (value === '' || (there && there.value !== value)) return false;
    this.patient[key] ??= { value, from: [line.at] };
    this.ledger.use([line], raw);
    return true;
  }

  nhsNumber(text: string, line: Line, labelled: boolean): boolean {
    const [valid] = nhsNumbersIn(text);
    const typed = labelled ? /^\D{0,12}?(\d(?:[ \-–.]{0,2}\d){9})(?!\d)/.exec(text)?.[1] : undefined;
    const raw = labelled ? (typed ?? valid?.raw) : valid?.raw;
    if (!raw) return false;
    const digits = raw.replace(/\D/g, '');
    this.sightings.push({ key: 'nhsNumber', value: digits, name: null, at: line.at });
    return this.set('nhsNumber', digits, line, raw);
  }

  dateOfBirth(text: string, line: Line): boolean {
    const date = datesIn(text.slice(0, 40)).find((found) => found.precise === 'day');
    if (!date || !/^[\s:(]*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?$/i.test(text.slice(0, date.index)))
      return false;
    const iso = /\d{4}/.test(date.raw) ? date.iso : bornBefore(date.iso);
    this.sightings.push({ key: 'dateOfBirth', value: iso, name: null, at: line.at });
    return this.set('dateOfBirth', iso, line, date.raw);
  }

  name(text: string, line: Line): boolean {
    const name = readName(text);
    if (!name || notAName.test(`${name.givenName} ${name.familyName}`)) return false;
    this.sightings.push({ key: 'name', value: `${name.givenName} ${name.familyName}`, name, at: line.at });
    if (this.patient.familyName || this.patient.givenName) {
      const { familyName, givenName } = this.patient;
      if (familyName?.value === name.familyName && givenName?.value === name.givenName)
        this.ledger.use([line], text.trim());
      return false;
    }
    this.ledger.use([line], text.trim());
    this.set('familyName', name.familyName, line, '');
    this.set('givenName', name.givenName, line, '');
    if (name.title) this.set('title', name.title, line, '');
    return true;
  }

  partOfName(key: 'familyName' | 'givenName' | 'title', text: string, line: Line): boolean {
    if (!/^[\p{L}][\p{L}'’\-. ]{0,60}$/u.test(text)) return false;
    const known = readName(`Given ${text.toUpperCase()}`);
    const cased = key === 'familyName' && !/\p{Ll}/u.test(text) ? (known?.familyName ?? text) : text;
    if (key === 'familyName') this.familySeen(cased, line);
    return this.set(key, cased, line, text);
  }

  private familySeen(familyName: string, line: Line): void {
    this.sightings.push({
      key: 'name',
      value: familyName,
      name: { familyName, givenName: '', title: '', writtenFamily: familyName },
      at: line.at,
    });
  }

  phone(text: string, line: Line, isMobile: boolean): boolean {
    const raw = phone.exec(text)?.[0].trim();
    if (!raw) return false;
    this.phones.push({ raw, line, mobile: isMobile || /^(?:\+44\s?|0)7/.test(raw) });
    return true;
  }

  /** A mobile number is what a hospital writes to; the other numbers stay visible as not filed. */
  settlePhone(): void {
    const chosen = this.phones.find((each) => each.mobile) ?? this.phones[0];
    if (chosen) this.set('phone', chosen.raw, chosen.line, chosen.raw);
  }

  email(text: string, line: Line): boolean {
    const raw = email.exec(text.slice(0, 300))?.[0] ?? '';
    return this.set('email', raw, line, raw);
  }

  sex(text: string, line: Line): boolean {
    const sex = sexOf(text);
    return this.set('sex', sex, line, /^\s*([\p{L}-]+)/u.exec(text)?.[1] ?? '');
  }

  postcode(text: string, line: Line): boolean {
    const found = postcode.exec(text);
    return found ? this.set('postcode', `${found[1]} ${found[2]}`.toUpperCase(), line, found[0]) : false;
  }

  address(parts: readonly { text: string; line: Line }[]): boolean {
    if (this.patient.address) return false;
    const pieces: string[] = [];
    for (const { text, line } of parts) {
      const found = postcode.exec(text);
      if (found) this.postcode(found[0], line);
      const bare = text
        .replace(found?.[0] ?? '\u0000', '')
        .replace(/\t| {2,}/g, ', ')
        .replace(/(?:,\s*)+,/g, ',');
      const kept = bare.replace(/^[\s,;·|]+|[\s,;.·|]+$/g, '');
      if (!/[\p{L}\d]/u.test(kept)) continue;
      pieces.push(kept);
      for (const word of kept.split(', ')) this.ledger.use([line], word);
    }
    const [first] = parts;
    if (!first || pieces.length === 0) return false;
    this.patient.address = { value: pieces.join(', '), from: [...new Set(parts.map(({ line }) => line.at))] };
    return true;
  }
}

/** Nobody is born in the future: of two figures of a year that have not come yet, the last century's are meant. */
function bornBefore(iso: string): string {
  return Number(iso.slice(0, 4)) > new Date().getFullYear() ? `${Number(iso.slice(0, 4)) - 100}${iso.slice(4)}` : iso;
}

const shaped: ReadonlySet<LabelKey> = new Set<LabelKey>([
  'nhsNumber',
  'dateOfBirth',
  'sex',
  'postcode',
  'phone',
  'mobile',
  'email',
]);

/** Whether what stands behind a label fits it, so that "Born 12-Mar-1956" is one without a colon and "born in Leeds" is none. */
function fits(spot: LabelSpot, value: string): boolean {
  const text = value.trim();
  if (spot.key === 'nhsNumber') return /^\D{0,12}?\d(?:[ \-–.]{0,2}\d){9}/.test(text);
  if (spot.key === 'dateOfBirth') return (datesIn(text.slice(0, 30))[0]?.index ?? 99) < 12;
  if (spot.key === 'sex') return sexOf(text) !== '';
  if (spot.key === 'postcode') return postcode.test(text.slice(0, 12));
  if (spot.key === 'phone' || spot.key === 'mobile') return phone.test(text.slice(0, 40));
  if (spot.key === 'email') return email.test(text.slice(0, 120));
  if (spot.key === 'name')
    return spot.isFirst && !spot.isSet ? readName(clip(text)) !== null && !/\d/.test(clip(text)) : true;
  return true;
}

/** The labels of a line that are labels there, each with its value. */
function labelledIn(text: string): (LabelSpot & { value: string })[] {
  const spots = labelsIn(text).filter((spot) => {
    const value = text.slice(spot.valueStart);
    if (spot.key === 'name' && /^(?:re|patient|record)/i.test(spot.label) && !spot.isSet)
      return spot.isFirst && fits(spot, value);
    if (shaped.has(spot.key)) return fits(spot, value) || (spot.isFirst && spot.isSet);
    return spot.isSet && (spot.isFirst || /^\s*[:=]/.test(text.slice(spot.start + spot.label.length)))
      ? true
      : spot.key === 'name' && spot.isFirst && fits(spot, value);
  });
  return spots.map((spot, index) => ({
    ...spot,
    value: text.slice(spot.valueStart, spots[index + 1]?.start ?? text.length).trim(),
  }));
}

interface Place {
  line: Line;
  block: Block;
  next: Line | undefined;
  following: readonly Line[];
}

function takeLabelled(
  gathering: Gathering,
  key: LabelKey,
  value: string,
  line: Line,
  rest: { text: string; line: Line }[],
  aloof: boolean,
): boolean {
  const one = clip(value);
  if (key === 'nhsNumber') return gathering.nhsNumber(value, line, true);
  if (aloof) return false;
  if (key === 'dateOfBirth') return gathering.dateOfBirth(value, line);
  if (key === 'name')
    return (
      gathering.name(readName(one) ? one : value.replace(/\s+/g, ' ').trim(), line) ||
      gathering.name(/^[^(\d]+(?:\((?:mr|mrs|ms|miss|dr|mx|master)\))?/i.exec(one)?.[0].trim() ?? '', line)
    );
  if (key === 'familyName' || key === 'givenName' || key === 'title') return gathering.partOfName(key, one, line);
  if (key === 'sex') return gathering.sex(value, line);
  if (key === 'address') return gathering.address([{ text: value, line }, ...rest]);
  if (key === 'postcode') return gathering.postcode(value, line);
  if (key === 'phone') return gathering.phone(value, line, false);
  if (key === 'mobile') return gathering.phone(value, line, true);
  return key === 'email' ? gathering.email(value, line) : false;
}

/** Lines below "Address:" that carry it on: until a postcode was met, or another label, or a heading. */
function addressTail(first: string, following: readonly Line[]): { text: string; line: Line }[] {
  const tail: { text: string; line: Line }[] = [];
  if (postcode.test(first)) return tail;
  for (const line of following.slice(0, 6)) {
    const text = line.text.trim();
    if (line.gap && tail.length + (first ? 1 : 0) > 0) break;
    if (
      labelledIn(line.text).length > 0 ||
      text.length > 60 ||
      datesIn(text).length > 0 ||
      phone.test(text) ||
      line.look === 'heading'
    )
      break;
    tail.push({ text, line });
    if (postcode.test(text)) break;
  }
  return postcode.test(tail.at(-1)?.text ?? '') || first === '' || tail.length <= 4 ? tail : [];
}

function readLabelled(gathering: Gathering, place: Place, aloof: boolean, ledger: Ledger): boolean {
  const { line, next, following } = place;
  const labelled = labelledIn(line.text);
  let taken = false;
  for (const spot of labelled) {
    if (spot.value === '' && spot.key !== 'aside' && next && labelled.at(-1) === spot) {
      // A label that fills its line announces the line below.
      const below = next.text.trim();
      if (labelledIn(next.text).length > 0 && spot.key !== 'address') continue;
      const rest = spot.key === 'address' ? addressTail('', following) : [];
      const value = spot.key === 'address' ? '' : below;
      if (spot.key === 'address' && rest.length === 0) continue;
      const took =
        fits({ ...spot, isSet: true }, below) &&
        takeLabelled(gathering, spot.key, value, spot.key === 'address' ? line : next, rest, aloof);
      if (took) ledger.use([line], spot.label);
      taken ||= took;
      continue;
    }
    if (spot.key === 'need' && !aloof && spot.value)
      gathering.needs.push({ text: line.text.slice(spot.start, spot.valueStart) + clip(spot.value), line });
    else if (spot.key === 'occupation' && !aloof && spot.value)
      gathering.occupation ??= { text: clip(spot.value), line };
    const tail = spot.key === 'address' && labelled.at(-1) === spot ? addressTail(spot.value, following) : [];
    const took = takeLabelled(gathering, spot.key, spot.value, line, tail, aloof);
    if (took) ledger.use([line], spot.label);
    taken ||= took;
  }
  return taken;
}

/** A patient's banner without labels: "SMITH, John (Mr)   12-Mar-1956 (68y)   999 000 0018   Male". */
function readBanner(gathering: Gathering, place: Place): boolean {
  const { line } = place;
  const text = line.text.trim().replace(/^[\s•*·–-]+/, '');
  if (text.length > 240 || organisation.test(text)) return false;
  const anchored =
    nhsNumbersIn(text).length > 0 ||
    labelledIn(text).some((spot) => spot.key === 'nhsNumber' || spot.key === 'dateOfBirth');
  const head =
    /^(?:(?:mr|mrs|ms|miss|mx|master)\.?\s+)?[\p{L}'’\-. ]{2,40}(?:,\s*[\p{L}'’\-. ]{2,40})?(?:\s*\((?:mr|mrs|ms|miss|mx|master|dr|prof|rev)\.?\))?/iu
      .exec(
        clip(
          text
            .replace(/\s*\b(?:born|dob|d\.o\.b\.?|nhs|date of birth|male|female)\b.*$/i, '')
            .replace(/\s*[–-]?\s*\(?\d.*$/, ''),
        ),
      )?.[0]
      .trim() ?? '';
  const name = readName(head);
  const titled =
    /^(?:mr|mrs|ms|miss|mx|master)\b/i.test(head) || /\((?:mr|mrs|ms|miss|mx|master|dr|prof|rev)\.?\)$/i.test(head);
  const commaForm = /^[\p{Lu}'’ -]{2,30},\s*\p{Lu}/u.test(head);
  const near = place.following.slice(0, 4).some((after) => /\b(?:nhs|dob|born|date of birth)\b/i.test(after.text));
  const alone = head.length >= text.replace(/\s*\(\d.*$/, '').length - 2;
  const lone = alone && (titled || commaForm || (near && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u.test(head)));
  if (!name || notAName.test(head) || /^dr\b/i.test(head) || !(anchored || lone)) return false;
  const took = gathering.name(head, line);
  if (anchored && took) {
    const date = datesIn(text).find((found) => found.precise === 'day');
    if (date) gathering.dateOfBirth(text.slice(date.index), line);
    gathering.sex(/(?<![\p{L}])(male|female|m|f)(?![\p{L}'’])/iu.exec(text.slice(head.length))?.[0] ?? '', line);
  }
  return took;
}

/** Who the paste says its patient is, and every other person it identifies as one. */
export function readIdentity(blocks: readonly Block[], ledger: Ledger): ReadIdentity {
  const gathering = new Gathering(ledger);
  let sinceIdentity = 99;
  for (const block of blocks) {
    const open = block.section === null || block.section === 'patient' || block.section === 'other';
    const list = block.heading && block.section === 'patient' ? [block.heading, ...block.lines] : block.lines;
    list.forEach((line, index) => {
      if (line.text.length > 2_000) return;
      const place: Place = { line, block, next: list[index + 1], following: list.slice(index + 1, index + 9) };
      const prose = block.section === 'consultations' || block.section === 'family' || block.section === 'contacts';
      const aloof = block.section === 'family' || block.section === 'contacts' || kin.test(line.text);
      const letterhead =
        !gathering.patient.familyName &&
        list
          .slice(Math.max(0, index - 4), index + 1)
          .some((before) => organisation.test(before.text) && !/^\s*(?:usual|registered|gp)/i.test(before.text));
      if (open && ledger.isFree(line)) {
        const banner = readBanner(gathering, place);
        const labelled = readLabelled(
          gathering,
          place,
          aloof || (letterhead && !/nhs|birth|dob|name|sex|gender/i.test(line.text)),
          ledger,
        );
        if (banner || (labelled && gathering.sightings.length > 0)) sinceIdentity = 0;
        if (
          sinceIdentity < 6 &&
          !gathering.patient.address &&
          postcode.test(line.text) &&
          !organisation.test(line.text) &&
          nhsNumbersIn(line.text).length === 0 &&
          !banner &&
          !organisation.test(list[index - 1]?.text ?? '') &&
          labelsIn(line.text).every((spot) => spot.key === 'phone' || spot.key === 'mobile' || spot.key === 'email')
        ) {
          gathering.address([{ text: line.text.slice(0, labelsIn(line.text)[0]?.start).trim(), line }]);
        }
        sinceIdentity += 1;
      } else if (!open) readElsewhere(gathering, line, aloof, prose);
      if (open) for (const found of nhsNumbersIn(line.text)) gathering.nhsNumber(found.raw, line, false);
    });
  }
  gathering.settlePhone();
  return {
    patient: gathering.patient,
    identities: identitiesOf(gathering.sightings),
    needs: gathering.needs,
    occupation: gathering.occupation,
  };
}

/** Identity in the middle of a list or a note: a repeated banner, or somebody else. */
function readElsewhere(gathering: Gathering, line: Line, aloof: boolean, prose: boolean): void {
  const text = line.text;
  for (const spot of labelledIn(text)) {
    if (spot.key === 'nhsNumber') gathering.nhsNumber(spot.value, line, true);
    else if (aloof) continue;
    else if (spot.key === 'dateOfBirth') gathering.dateOfBirth(spot.value, line);
    else if (spot.key === 'name' && /patient|re\b|record|summary/i.test(spot.label) && spot.isFirst && !prose)
      gathering.name(clip(spot.value), line);
  }
  for (const found of nhsNumbersIn(text)) gathering.nhsNumber(found.raw, line, false);
  const banner = /^[\s•*·–-]*([\p{Lu}'’ -]{2,30},\s*\p{Lu}[\p{L}'’ -]{1,30}\((?:Mr|Mrs|Ms|Miss|Mx|Master)\))/u.exec(
    text,
  )?.[1];
  if (banner && !prose && (nhsNumbersIn(text).length > 0 || /\b(?:born|dob)\b/i.test(text)))
    gathering.name(banner, line);
}

/** Sightings as people: one as long as they agree; the first that contradicts begins the second. */
function identitiesOf(sightings: readonly Sighting[]): Identity[] {
  const people: Identity[] = [];
  const fitsWith = (person: Identity, seen: Sighting): boolean => {
    if (seen.key === 'name') {
      const named = person.familyName !== '' || person.givenName !== '';
      return !named || !seen.name || namesAgree(person, seen.name);
    }
    return person[seen.key] === '' || person[seen.key] === seen.value;
  };
  const add = (person: Identity, seen: Sighting): void => {
    if (seen.key !== 'name') person[seen.key] ||= seen.value;
    else if (seen.name) {
      person.familyName ||= seen.name.familyName;
      person.givenName ||= seen.name.givenName;
    }
  };
  let last: { person: Identity; at: number } | null = null;
  for (const seen of sightings) {
    const known = people.find((person) => fitsWith(person, seen) && contains(person, seen));
    // What stands beside a contradiction belongs to the same second person.
    const near: Identity | undefined =
      last && seen.at - last.at <= 3 && fitsWith(last.person, seen) ? last.person : undefined;
    const person: Identity | undefined = known ?? near ?? people.find((each) => fitsWith(each, seen));
    const chosen: Identity = person ?? { familyName: '', givenName: '', dateOfBirth: '', nhsNumber: '' };
    if (!person) people.push(chosen);
    add(chosen, seen);
    last = { person: chosen, at: seen.at };
  }
  return people;
}

const namesAgree = (person: Identity, name: ReadName): boolean => {
  const empty = (text: string): boolean => text === '';
  const family =
    empty(person.familyName) ||
    empty(name.familyName) ||
    person.familyName.toLowerCase() === name.familyName.toLowerCase();
  const initial = (text: string): string => text.slice(0, 3).toLowerCase();
  const given =
    empty(person.givenName) ||
    empty(name.givenName) ||
    initial(person.givenName).startsWith(initial(name.givenName).replace('.', '')) ||
    initial(name.givenName).startsWith(initial(person.givenName).replace('.', ''));
  return family && given;
};

const contains = (person: Identity, seen: Sighting): boolean =>
  seen.key === 'name'
    ? person.familyName !== '' && person.familyName === (seen.name?.familyName ?? '')
    : person[seen.key] === seen.value;
