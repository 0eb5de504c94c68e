import { Gathering } from './gathering';
import { identitiesOf } from './identitiesOf';
import { labelsIn } from './identityLabels';
import type { Identity, PatientKey, PatientPiece } from './intake';
import { labelledIn } from './labelledIn';
import type { Ledger } from './ledger';
import type { Line } from './line';
import { nhsNumbersIn } from './nhsNumbers';
import { datesIn } from './readDate';
import { clip, email, kin, kinFrom, nameWithin, organisation, postcode } from './patientShapes';
import { ageAndSex, readBanner, readBannerSex } from './readBanner';
import { readLabelled, type Place } from './readLabelled';
import { readName } from './readName';
import type { Block } from './placeOf';

export interface ReadIdentity {
  patient: Partial<Record<PatientKey, PatientPiece>>;
  identities: Identity[];
  /** Lines that say something of the patient's needs or work among the demographics: label and value. */
  needs: { text: string; line: Line; label?: string }[];
  occupation: { text: string; line: Line } | null;
}

/** A number that an address block may hold besides the address. */
const contactKeys: ReadonlySet<string> = new Set(['phone', 'mobile', 'email']);

/** A telephone number on a line of its own. */
const barePhone = /^[\s•*·–-]*(?:\+44\s?\(?0?\)?|\(?0)\d[\d\s()-]{8,14}(?:\((?:home|mobile|work|h|m)\))?\s*$/i;

/** Telephone numbers and addresses of mail that fill a line or a column of it, close below the patient's name. */
function readBareContacts(gathering: Gathering, line: Line): void {
  const own = new Set(['nhsNumber', 'dateOfBirth', 'sex', 'phone', 'mobile']);
  if (labelsIn(line.text).some((spot) => !own.has(spot.key))) return;
  for (const cell of line.cells.flatMap((column) => column.split(/\s[·/|]\s/))) {
    if (barePhone.test(cell)) gathering.phone(cell, line, false);
    else if (email.exec(cell)?.[0].length === cell.trim().length) gathering.email(cell, line);
  }
}

/** "12 Mill Lane, Anytown, AN2 1AA" without a label, close below the patient's name. */
function readBareAddress(gathering: Gathering, line: Line, before: Line | undefined): void {
  const { text } = line;
  const labels = labelsIn(text);
  const plain = postcode.test(text) && !organisation.test(text) && nhsNumbersIn(text).length === 0;
  if (!plain || gathering.patient.address || organisation.test(before?.text ?? '')) return;
  const [first, ...others] = labels;
  // Behind a name ("Patient details: Mrs Edith Rowntree, 3 Canal Side, AN8 1DD") the address begins at the next comma.
  const named = first?.key === 'name' && text.slice(0, first.start).trim() === '' && datesIn(text).length === 0;
  const reversed = named ? /^[^,]+,[^,]*\((?:mr|mrs|ms|miss|mx|master|dr)\)/i.exec(text.slice(first.valueStart)) : null;
  const start = named ? text.indexOf(',', first.valueStart + (reversed?.[0].length ?? 0)) : 0;
  const end = (named ? others[0] : first)?.start;
  if (start >= 0 && (named ? others : labels).every((spot) => contactKeys.has(spot.key))) {
    gathering.address([{ text: text.slice(start, end).trim(), line }]);
  }
}

const street = /^\s*(?:flat \w+,? )?\d{1,4}[a-z]?,?\s+\p{L}[\p{L}'’. ]{3,40},?$/iu;
const townOrCounty = /^\s*\p{L}[\p{L}'’ -]{2,30},?$/u;

/** "78 Union Street", below it "Anytown" and "AN3 3XY": an address without a label, one line each. */
function readAddressLines(gathering: Gathering, lines: readonly Line[]): void {
  const [first, ...below] = lines;
  if (!first || gathering.patient.address || !street.test(first.text) || organisation.test(first.text)) return;
  const last = below.slice(0, 4).findIndex((line) => postcode.exec(line.text)?.[0].length === line.text.trim().length);
  if (last < 0 || !below.slice(0, last).every((line) => townOrCounty.test(line.text))) return;
  gathering.address([first, ...below.slice(0, last + 1)].map((line) => ({ text: line.text.trim(), line })));
}

/** "Mr Kofi Boateng 30/06/1990 NHS 999 615 2286, 8 Tannery Court Anytown AN1 3DD": an address that ends what identifies the patient. */
function readAddressBehind(gathering: Gathering, line: Line): void {
  const number = nhsNumbersIn(line.text).at(-1);
  if (!number || gathering.patient.address || organisation.test(line.text)) return;
  const behind = line.text.slice(number.index + number.raw.length);
  const end = labelsIn(behind)[0]?.start ?? behind.length;
  const text = behind.slice(0, end);
  if (/^\s*[,;]\s*(?:\d{1,4}[a-z]?,?\s+\p{L}|flat\b|the\b)/iu.test(text) && postcode.test(text))
    gathering.address([{ text: text.trim(), line }]);
}

/** Lines at the head of the paste that belong to the practice's letterhead, before any patient is named. */
function isLetterhead(gathering: Gathering, lines: readonly Line[], index: number): boolean {
  if (
    gathering.patient.familyName ||
    /nhs n|birth|dob|name|sex|gender|patient|^\s*(?:pt|re)\b/i.test(lines[index]?.text ?? '')
  )
    return false;
  return lines
    .slice(Math.max(0, index - 4), index + 1)
    .some((before) => organisation.test(before.text) && !/^\s*(?:usual|registered|gp)/i.test(before.text));
}

/** Whether nothing but a label, the patient's name, sex and age stands before a date. */
function isBesideName(gathering: Gathering, before: string): boolean {
  const { familyName, givenName } = gathering.patient;
  const names = `${familyName?.value ?? ''} ${givenName?.value ?? ''}`.toLowerCase().split(/\s+/).filter(Boolean);
  const words = before.replace(/^[^:]{0,30}:/, '').toLowerCase();
  const rest = names.reduce((text, name) => text.replace(name, ''), words);
  return names.length > 1 && ageAndSex.test(` ${rest.replace(/\b(?:mr|mrs|ms|miss|mx|master|dr)\b\.?/, '')}`);
}

/** The one date in a line that gives the name, with the NHS number or with nothing between the two, is the date of birth. */
function readBareBirth(gathering: Gathering, line: Line, seen: number): void {
  const keys = new Set(gathering.sightings.slice(seen).map((sighting) => sighting.key));
  const days = datesIn(line.text).filter((date) => date.precise === 'day');
  const [day] = days;
  if (!day || days.length > 1 || keys.has('dateOfBirth') || !keys.has('name')) return;
  if (!keys.has('nhsNumber') && !isBesideName(gathering, line.text.slice(0, day.index))) return;
  gathering.dateOfBirth(line.text.slice(day.index), line);
}

/** Goes through the parts where a patient is described. */
function readDemographics(gathering: Gathering, lines: readonly Line[], ledger: Ledger): void {
  let sinceIdentity = 99;
  lines.forEach((line, index) => {
    if (line.text.length > 2_000) return;
    if (ledger.isFree(line)) {
      const place: Place = { line, following: lines.slice(index + 1, index + 9) };
      const seen = gathering.sightings.length;
      const banner = readBanner(gathering, place);
      readLabelled(gathering, place, isLetterhead(gathering, lines, index) ? 0 : kinFrom(line.text), ledger);
      for (const found of nhsNumbersIn(line.text)) gathering.nhsNumber(found.raw, line, false);
      const named = gathering.sightings.length > seen;
      const within = named && !gathering.patient.familyName ? nameWithin(line.text) : '';
      if (within) gathering.name(within, line);
      if (named) {
        sinceIdentity = 0;
        readBannerSex(gathering, line);
        readBareBirth(gathering, line, seen);
      }
      if (sinceIdentity < 6) readBareContacts(gathering, line);
      if (named) readAddressBehind(gathering, line);
      if (sinceIdentity < 6 && !banner) readBareAddress(gathering, line, lines[index - 1]);
      if (sinceIdentity < 6) readAddressLines(gathering, lines.slice(index, index + 5));
      sinceIdentity += 1;
    }
    for (const found of nhsNumbersIn(line.text)) gathering.nhsNumber(found.raw, line, false);
  });
}

const boldName = /^[\s•*·▪◦►‣●○–-]*([\p{Lu}'’ -]{2,30},\s*\p{Lu}[\p{L}'’ -]{1,30}\((?:Mr|Mrs|Ms|Miss|Mx|Master)\))/u;

/** Identity in the middle of a list or a note: a repeated banner, or somebody else. */
function readElsewhere(gathering: Gathering, line: Line, section: Block['section']): void {
  const { text } = line;
  if (text.length > 2_000 && !/nhs|birth|dob/i.test(text)) return;
  const labelled = labelledIn(text);
  const numbers = nhsNumbersIn(text);
  if (labelled.length === 0 && numbers.length === 0) return;
  const prose = section === 'consultations' || section === 'family' || section === 'contacts';
  const aloof = section === 'family' || section === 'contacts' || kin.test(text);
  const banner = boldName.exec(text)?.[1];
  const anchored = numbers.length > 0 || labelled.some((spot) => spot.key === 'dateOfBirth');
  gathering.takes = !prose || (numbers.length > 0 && banner !== undefined);
  if (banner && anchored) gathering.name(banner, line);
  for (const spot of labelled) {
    if (spot.key === 'nhsNumber') gathering.nhsNumber(spot.value, line, true);
    else if (aloof) continue;
    else if (spot.key === 'dateOfBirth') gathering.dateOfBirth(spot.value, line);
    else if (spot.key === 'name' && spot.isFirst && /patient|re\b|record|summary/i.test(spot.label)) {
      const name = readName(clip(spot.value));
      // "Patient: Will Rest" in a note is no name; "Patient: JONES, Mary" is.
      const certain = name && (name.title !== '' || spot.value.includes(',') || !/\p{Ll}/u.test(name.writtenFamily));
      if (certain || !prose) gathering.name(clip(spot.value), line);
    }
  }
  for (const found of numbers) gathering.nhsNumber(found.raw, line, false);
  gathering.takes = true;
}

/** Who the paste says its patient is, and every other person it identifies as one. */
export function readIdentity(blocks: readonly Block[], ledger: Ledger): ReadIdentity {
  const gathering = new Gathering(ledger);
  for (const block of blocks) {
    const lines = block.heading && block.section === 'patient' ? [block.heading, ...block.lines] : block.lines;
    if (block.heading && block.inline) readElsewhere(gathering, block.heading, 'consultations');
    const open = block.section === null || block.section === 'patient' || block.section === 'other';
    if (open) readDemographics(gathering, lines, ledger);
    else for (const line of lines) readElsewhere(gathering, line, block.section);
  }
  gathering.settlePhone();
  const { patient, needs, occupation } = gathering;
  return { patient, identities: identitiesOf(gathering.sightings), needs, occupation };
}
