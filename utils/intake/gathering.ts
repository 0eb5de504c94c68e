import type { Sighting } from './identitiesOf';
import type { PatientKey, PatientPiece } from './intake';
import type { Ledger } from './ledger';
import type { Line } from './line';
import { nhsNumbersIn } from './nhsNumbers';
import { email, phone, postcode, sexOf } from './patientShapes';
import { datesIn } from './readDate';
import { readName } from './readName';

/** Nobody is born in the future: of two figures of a year that have not come yet, the last century's are meant. */
function bornBefore(iso: string): string {
  return Number(iso.slice(0, 4)) > new Date().getFullYear() ? `${Number(iso.slice(0, 4)) - 100}${iso.slice(4)}` : iso;
}

/** A page's title behind the label "Patient" ("Patient Summary Report") is no name. */
const titleWord =
  /^(?:summary|report|record|details|medical|clinical|care|information|history|list|print|view|problems|demographics|name|number|id|identifier|data|profile|overview|banner|status|not|no|unknown|emis|systmone|medicus|tpp|health|surgery|practice|web|nhs)\b/i;

/** Gathers what the paste says of its patient while the lines are gone through. */
export class Gathering {
  readonly patient: Partial<Record<PatientKey, PatientPiece>> = {};
  readonly sightings: Sighting[] = [];
  readonly needs: { text: string; line: Line; label?: string }[] = [];
  occupation: { text: string; line: Line } | null = null;
  private readonly phones: { raw: string; line: Line; mobile: boolean }[] = [];

  /** While false, people are noticed but nothing is taken out of the line: in notes and other people's parts. */
  takes = true;

  constructor(private readonly ledger: Ledger) {}

  private set(key: PatientKey, value: string, line: Line, raw: string): boolean {
    if (!this.takes) return false;
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
    if (
      !date ||
      !/^[\s:(•*·▪◦►‣●○–-]*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?$/i.test(text.slice(0, date.index))
    )
      return false;
    const iso = /\d{4}/.test(date.raw) ? date.iso : bornBefore(date.iso);
    this.sightings.push({ key: 'dateOfBirth', value: iso, name: null, at: line.at });
    return this.set('dateOfBirth', iso, line, date.raw);
  }

  name(text: string, line: Line): boolean {
    const name = readName(text);
    if (!name || titleWord.test(name.familyName) || titleWord.test(name.givenName)) return false;
    this.sightings.push({ key: 'name', value: `${name.givenName} ${name.familyName}`, name, at: line.at });
    if (!this.takes) return false;
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
    let found = false;
    for (const part of text.split(/\s*(?:[/,;]|\bor\b)\s*/)) {
      const raw = phone.exec(part)?.[0].trim();
      if (!raw) continue;
      this.phones.push({ raw, line, mobile: (isMobile && !found) || /^(?:\+44\s?(?:\(0\))?|0)7/.test(raw) });
      found = true;
    }
    return found;
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
      // What stands behind the postcode is no part of the address.
      const bare = (found ? text.slice(0, found.index) : text).replace(/\t| {2,}/g, ', ').replace(/(?:,\s*)+,/g, ',');
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
