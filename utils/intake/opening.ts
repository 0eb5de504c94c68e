import { headingOf, type Heading } from './headingOf';
import { labelsIn } from './identityLabels';
import type { Line } from './line';
import { measurementStart } from './measurements';
import { saysNoKnownAllergies, saysNothing } from './negation';
import { datesIn } from './readDate';

/** A heading found on a line. `inline` are the words behind it on the same line, empty when it fills the line. */
export interface Opening {
  heading: Heading;
  label: string;
  inline: string;
}

const decoration = /^[\s•*·▪►◦‣●○■□>–—_=#~-]+(?:\d{1,2}[.)]\s+)?|^\d{1,2}[.)]\s+|[\s•*·▪►◦‣●_=#~]+$/g;
/** These say one thing in one line; the part of the paste they stand in goes on below. */
export const oneLiner =
  /^(?:smok|tobacco|alcohol|occupation|employment|job|interpreter|main language|language|communication)/i;

/** The system's name before a heading of its screen: "SystmOne - Current Repeat Templates". */
const systemLead = /^(?:emis(?: web| health)?|systm ?one|tpp|medicus)\s*(?::|[|–-]\s)\s*(?=\p{L})/iu;

function wholeOf(text: string): Heading | null {
  // "Pregnancy 01-Dec-2023" is an entry; "Problems (as at 01-Dec-2023)" and "Results since 2023" are headings.
  const dated =
    datesIn(text.replace(/\([^()]*\)/g, '')).length > 0 &&
    !/\b(?:as (?:at|of|on)|since|from|last|to date|after|between)\b/i.test(text);
  if (dated) return null;
  return text.length <= 90 && !/[.?!\t]$|\t./.test(text) && !saysNoKnownAllergies(text) ? headingOf(text) : null;
}

/** "PMHx asthma, gout": capitals no sentence begins with need no colon. */
const asWritten = /^(P\.?M\.?Hx?|PSHx?|DHx?|FHx?|SHx?|SocHx?|Fam ?Hx)\s+(?![–—-]\s)(\S.*)$/;

/** "ACTIVE PROBLEMS 15-Jun-2020 Polymyalgia", "ALLERGIES Penicillin": a heading in capitals whose line end was lost. */
const runOn = /^([A-Z][A-Z&/ ]{4,40}?)\s+(?=\d{1,2}[-/. ](?:\d|[A-Z][a-z])|[A-Z][a-z]{2})(\S.*)$/;
/** "Active Problems 15-Jun-2020 Polymyalgia": the same in small letters, where a date follows. */
const runOnDate =
  /^([A-Z][A-Za-z]+ (?:[Pp]roblems|[Mm]edications?|[Aa]llergies))\s+(\d{1,2}[-/. ](?:\d{1,2}|[A-Z][a-z]{2})[-/. ]\d{2,4}\s+\p{L}.*)$/u;

function inlineOf(text: string): Opening | null {
  const parts =
    asWritten.exec(text) ??
    runOn.exec(text) ??
    runOnDate.exec(text) ??
    // The colon of a time of day ends no heading.
    /^([^:\t]{2,60}?)\s*(?:(?<!\d):|:(?!\d)|\t)\s*(\S.*)$/.exec(text) ??
    /^([^:\t]{2,40}?)\s+[–—-]\s+(\S.*)$/.exec(text);
  if (!parts) return null;
  const [, label = '', inline = ''] = parts;
  // "O/E - blood pressure" is a measurement's name; "O/E: blood pressure" is a heading before it.
  if (!text.startsWith(`${label}:`) && measurementStart.test(text)) return null;
  // "Value: 66 mmol/mol" below a test's name tells its result.
  if (/^(?:value|result|reading)$/i.test(label) && /^[<>~]?\s*\d/.test(inline)) return null;
  const heading = label && inline ? headingOf(/^all(?:er|erg|g)?$/i.test(label) ? 'allergies' : label) : null;
  if (!heading || heading.bare) return null;
  const [spot] = labelsIn(text);
  const demographic = spot?.start === 0 && (spot.key === 'need' || spot.key === 'occupation' || spot.key === 'aside');
  if (demographic || oneLiner.test(label) || measurementStart.exec(label)?.[0].length === label.length) return null;
  // "Problems: Active" is a heading of two words; "Problems: asthma" is a heading and its list.
  const second = inline.length < 30 && !/[,;]/.test(inline) ? headingOf(`${label} ${inline}`) : null;
  if (second) return { heading: second, label: text, inline: '' };
  if (heading.section === 'patient' || heading.section === 'contacts') return null;
  return { heading, label, inline };
}

/** The heading a line is, or begins with before a colon, a dash or a tab; null when it is none. */
export function openingOf(line: Line): Opening | null {
  const text = line.text.trim().replace(decoration, '').replace(systemLead, '');
  if (text === '' || text.length > 2_000 || (saysNothing(text) && !/^no(?:t| longer) active\b/i.test(text)))
    return null;
  const [date] = datesIn(text);
  if (date?.index === 0 && line.look !== 'heading') return null;
  const heading = wholeOf(text);
  return heading ? { heading, label: text, inline: '' } : inlineOf(text);
}

const insideVisit =
  /^(?:(?:new |linked )?problems?|presenting (?:reason|problem|complaint)|reason for (?:visit|contact|encounter|consultation)|diagnos[ie]s|history(?: of presenting complaint)?|examination(?: findings)?|exam|on examination|o\/?e|comments?|plan|management(?: plan)?|treatments?|therapy|medications?|medicines?|drugs?|prescriptions?|prescribed|allerg(?:y|ies)|family history|social(?: history)?|follow[- ]?up|tests?(?: requests?)?|investigations?|results?|procedures?|referrals?|documents?|impression|assessment|additional(?: information)?|advice|objective|subjective|observations?|vitals|outcome|actions?|notes?|reason|h?pc|pmhx?|dhx?|shx?|fhx?|smoking|alcohol|occupation|safeguarding|consent|medication history|drug history|past medical history|values?|template entry|repeat|acute)$/i;

/** Parts of a record that are no part of a note, although a note may mention them. */
const ownPart =
  /vaccin|immuni[sz]|recall|diary|reminder|referrals|documents|letters|appointments|tasks|screening|cytology|attachments|communications|alerts/i;

/** Whether a heading may also be a part of one visit's note, as "Medication" or "Plan" may. */
export function isWeak(opening: Opening): boolean {
  if (opening.heading.section === 'other') return !ownPart.test(opening.label) || opening.inline !== '';
  if (opening.heading.section === 'contacts') return true;
  return insideVisit.test(opening.label.replace(/\s*\(.*\)\s*/g, '').replace(/[:\s–-]+$/, ''));
}
