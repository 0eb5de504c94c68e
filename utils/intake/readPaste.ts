import { columnsOf } from './columns';
import { htmlRows } from './htmlRows';
import type { Intake, SocialKey, ValuePiece } from './intake';
import { openLedger, type Ledger } from './ledger';
import { plainRows, toLines, tidySpaces, type Line } from './line';
import { saysNoKnownAllergies, saysNothing } from './negation';
import { readAllergies, splitList } from './readAllergies';
import { readIdentity, type ReadIdentity } from './readIdentity';
import { readEntries, readNeeds } from './readLists';
import { readMedicines } from './readMedicines';
import { readProblems } from './readProblems';
import { readSocialLine, socialKeyOf, withoutDay } from './readSocialLine';
import { readValues } from './readValues';
import { readVisits } from './readVisits';
import { splitSections, type Block } from './splitSections';
import { forgetAll } from './remember';
import { systemOf } from './systemOf';
import { isValueList, isWholeValue } from './valuesIn';

/** What a clipboard holds of a copied record: either form may be missing. */
export interface Paste {
  plain?: string;
  html?: string;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
type Filed = Writable<Intake>;

const letters = (text: string): number => text.replace(/[\s\u00a0]/g, '').length;

/** The rich form shows the tables; it is read unless it lacks most of what the plain form has. */
function rowsOf(paste: Paste): ReturnType<typeof plainRows> {
  const plain = paste.plain ?? '';
  if (!paste.html) return plainRows(plain);
  const rich = htmlRows(paste.html);
  const richLetters = rich.reduce((total, row) => total + letters(row.text), 0);
  return richLetters >= letters(plain) * 0.6 ? rich : plainRows(plain);
}

/** The words behind a heading on its own line, as lines: a list in one line is one entry each. */
function inlineLines(block: Block): Line[] {
  const { heading, inline } = block;
  if (!heading || !inline) return [];
  const isList = block.section === 'problems' || block.section === 'allergies' || block.section === 'medicines';
  const parts = isList && !inline.includes('\t') ? splitInline(inline, block.section) : [inline];
  const indent = /^\s*/.exec(heading.text)?.[0] ?? '';
  return parts.map((text) => ({
    ...heading,
    text: indent + text,
    cells: text.split(/\t| {2,}/).map((cell) => cell.trim()),
    look: 'plain',
    gap: true,
  }));
}

/** Between medicines of one line: a semicolon, or a comma before a name with its strength. */
const nextMedicine =
  /;\s*|,\s+(?=(?!(?:take|one|two|three|then|and|half|apply|use|up|inhale|with|at|in)\b)\p{L}[\p{L}-]{3,}(?:\s\p{L}[\p{L}-]+){0,3}\s\d[\d.,]*\s?(?:mg|mcg|micrograms?|g|units?|ml|%))/iu;

function splitInline(inline: string, section: Block['section']): string[] {
  if (saysNoKnownAllergies(inline) && !/[.;]\s+\p{L}/u.test(inline)) return [inline];
  if (section === 'medicines') return inline.split(nextMedicine);
  if (section === 'allergies') return inline.split(/(?<=\p{L}{2})\.\s+(?=\p{L})/u).flatMap(splitList);
  return splitList(inline);
}

const statusList =
  /^([\s•*·▪◦►‣●○–-]*(?:active|inactive|past|resolved|current|previous)(?: problems)?\s*:\s*)(\S.*[;,].*)$/i;

/** "Active: migraine [2020], insomnia [2022]" is a list in one line, each of its entries active. */
function statusLines(line: Line): Line[] {
  const dated = splitList(line.text);
  // "Cholecystitis (2015), appendicitis (1988)": every part with its own date in brackets.
  if (
    dated.length > 1 &&
    line.text.length < 600 &&
    dated.every((part) => /[([][^()[\]]*\d{4}[)\]]\.?$/.test(part)) &&
    !statusList.test(line.text)
  ) {
    return dated.map((text) => ({ ...line, text, cells: [text], gap: true }));
  }
  const [, lead, list] = statusList.exec(line.text) ?? [];
  if (!lead || !list || line.text.length > 600) return [line];
  return splitList(list).map((part) => ({ ...line, text: lead + part, cells: [lead + part], gap: true }));
}

/** The ledger of the paste, seen through the lines cut out of it: what is filed from a part is filed from its line. */
function ledgerOf(whole: Ledger, wholes: ReadonlyMap<Line, Line>): Ledger {
  const real = (among: readonly Line[]): Line[] => among.map((each) => wholes.get(each) ?? each);
  return {
    use: (among, fragment) => whole.use(real(among), fragment),
    useAll: (among) => {
      for (const each of among) {
        const line = wholes.get(each);
        if (line) whole.use([line], each.text);
        else whole.useAll([each]);
      }
    },
    isFree: (each) => wholes.has(each) || whole.isFree(each),
    rest: whole.rest,
  };
}

/** Adds a list to a list; spreading a long one into a call would exhaust the stack. */
function append<T>(into: T[], pieces: readonly T[]): void {
  for (const piece of pieces) into.push(piece);
}

function readBlock(block: Block, ledger: Ledger, filed: Filed): void {
  const parts = inlineLines(block);
  if (
    block.heading &&
    block.section !== null &&
    block.section !== 'other' &&
    block.section !== 'patient' &&
    ledger.isFree(block.heading)
  ) {
    ledger.use([block.heading], block.label);
  }
  const wholes = new Map<Line, Line>();
  const cut = (line: Line, pieces: readonly Line[]): readonly Line[] => {
    for (const piece of pieces) if (piece !== line) wholes.set(piece, line);
    return pieces;
  };
  const below =
    block.section === 'problems'
      ? block.lines.flatMap((line) => (ledger.isFree(line) ? cut(line, statusLines(line)) : line))
      : block.lines;
  const lines = block.heading ? [...cut(block.heading, parts), ...below] : below;
  const books = ledgerOf(ledger, wholes);
  if (block.section === 'problems') {
    const { problems, family } = readProblems(block, lines, books);
    append(filed.problems, problems);
    append(filed.family, family);
  } else if (block.section === 'medicines') append(filed.medicines, readMedicines(block, lines, books));
  else if (block.section === 'allergies') {
    const { allergies, noneKnown } = readAllergies(lines, books);
    append(filed.allergies, allergies);
    filed.noKnownAllergies ??= noneKnown;
  } else if (block.section === 'values') {
    const { values, social, findings } = readValues(lines, books, block.label);
    append(filed.examination, findings);
    append(filed.values, values);
    append(filed.social, social);
  } else if (block.section === 'consultations') {
    const { consultations, values } = readVisits(lines, books);
    append(filed.consultations, consultations);
    append(filed.values, values);
  } else if (block.section === 'family') append(filed.family, readEntries(lines, books));
  else if (block.section === 'procedures') append(filed.procedures, readEntries(lines, books));
  else if (block.section === 'needs') append(filed.needs, readNeeds(lines, books));
  else if (block.section === 'social') readSocial(lines, books, filed, socialKeyOf(block.label));
}

const strayAllergy = /^(?:allerg(?:ic|y) to|adverse reaction to)\b/i;
const isFamily =
  /\b(?:mother|father|mum|dad|sister|brother|parent|aunt|uncle|grand\w+|f\/?h|family history|maternal|paternal|sibling|son|daughter)\b/i;
const lives =
  /^(?:lives?|living|resides|widow|married|divorced|single|separated|cohabit|partner|carer|care home|housebound|drives|exercise|diet|housing|home|accommodation|dependants|children|retired|mobil)/i;

/** A line of several sentences ("Lives alone. Never smoked.") says several things. */
function sentencesOf(line: Line): Line[] {
  const parts = line.text.split(/(?<=\p{L}{2})[.;]\s+/u).filter((part) => part.trim() !== '');
  return parts.length > 1 ? parts.map((text) => ({ ...line, text, cells: [text] })) : [line];
}

function readSocial(
  lines: readonly Line[],
  ledger: Ledger,
  into: Pick<Filed, 'social' | 'family'>,
  about: SocialKey | null,
): void {
  const { social, family } = into;
  for (const line of lines) {
    if (!ledger.isFree(line)) continue;
    for (const part of sentencesOf(line)) {
      const said = readSocialLine(part);
      const text = part.text.trim().replace(/^[\s•*·▪◦►‣●○–-]+/, '');
      if (said) {
        social.push(said.piece);
        for (const used of said.used) ledger.use([line], used);
      } else if (text.length < 200 && isFamily.test(text) && !lives.test(text)) {
        family.push({ text, from: [line.at] });
        ledger.use([line], text);
      } else if (about && text.length < 200 && !saysNothing(text) && !social.some((piece) => piece.about === about)) {
        const { text: value, used } = withoutDay(text);
        social.push({ about, text: value, from: [line.at] });
        for (const word of [value, ...used]) ledger.use([line], word);
      } else if (text.length < 200 && lives.test(text)) {
        social.push({ about: 'other', text, from: [line.at] });
        ledger.use([line], text);
      }
    }
  }
}

/** Allergies and measurements that say by themselves what they are, in a part of the paste that is about something else. */
function readStray(block: Block, ledger: Ledger, filed: Filed): void {
  const { section } = block;
  if (section === 'consultations' || section === 'contacts' || section === 'other') return;
  for (const line of block.lines) {
    if (!ledger.isFree(line) || line.text.length > 300 || columnsOf(line)) continue;
    const text = line.text.trim().replace(/^[\s•*·▪◦►‣●○–-]+/, '');
    const said = section === 'values' || section === 'social' ? null : readSocialLine(line);
    if (section !== 'allergies' && (saysNoKnownAllergies(text) || strayAllergy.test(text))) {
      const { allergies, noneKnown } = readAllergies([line], ledger);
      append(filed.allergies, allergies);
      filed.noKnownAllergies ??= noneKnown;
    } else if (said && !isFamily.test(text)) {
      filed.social.push(said.piece);
      for (const used of said.used) ledger.use([line], used);
    } else if (section !== 'values' && ((line.cells.length <= 3 && isWholeValue(text)) || isValueList(text))) {
      append(filed.values, readValues([line], ledger, '').values);
    }
  }
}

const noNeed = /(?:^|[:\s])(?:no|none|not required|not needed|nil|n\/a|english|n|unknown|not stated|not recorded)\.?$/i;

function fileNeeds(identity: ReadIdentity, ledger: Ledger, filed: Filed): void {
  for (const { text, line, label } of identity.needs) {
    if (noNeed.test(text)) continue;
    filed.needs.push({ text: (label ? `${label}: ${text}` : text).replace(/\t| {2,}/g, ' '), from: [line.at] });
    ledger.use([line], text);
  }
  if (identity.occupation) {
    const { text, line } = identity.occupation;
    filed.social.push({ about: 'occupation', text, from: [line.at] });
    ledger.use([line], text);
  }
}

const sameValue = (a: ValuePiece, b: ValuePiece): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() && a.value === b.value && a.unit === b.unit && a.date === b.date;

/** The same measurement printed under two headings is one. */
function withoutTwins(values: readonly ValuePiece[]): ValuePiece[] {
  const seen = new Map<string, ValuePiece>();
  for (const value of values) {
    const key = `${value.value}|${value.date}|${value.name.toLowerCase()}|${value.unit}`;
    const there = seen.get(key);
    if (!there || !sameValue(there, value)) seen.set(key, value);
  }
  return [...seen.values()];
}

/**
 * Sorts a pasted record summary of EMIS Web, SystmOne or Medicus, or of none of them, into what a referral letter has places for.
 * Nothing is made up and no word is lost: what is not understood is in `notFiled`, as it was written. Never throws.
 */
export function readPaste(paste: Paste): Intake {
  try {
    return readLines(rowsOf(paste));
  } finally {
    forgetAll();
  }
}

function readLines(rows: ReturnType<typeof plainRows>): Intake {
  const lines = toLines(rows);
  const ledger = openLedger(lines);
  const blocks = splitSections(lines);
  const identity = readIdentity(blocks, ledger);
  const filed: Filed = {
    system: systemOf(lines),
    lines: rows.map((row) => tidySpaces(row.text)),
    patient: identity.patient,
    secondPatient: identity.identities.length > 1,
    identities: identity.identities,
    problems: [],
    medicines: [],
    allergies: [],
    noKnownAllergies: null,
    values: [],
    consultations: [],
    procedures: [],
    examination: [],
    family: [],
    social: [],
    needs: [],
    notFiled: [],
  };
  fileNeeds(identity, ledger, filed);
  for (const block of blocks) {
    readStray(block, ledger, filed);
    readBlock(block, ledger, filed);
  }
  filed.values = withoutTwins(filed.values);
  filed.notFiled = ledger.rest();
  if (filed.allergies.length > 0 && filed.noKnownAllergies) {
    // An allergy on the list outweighs "none known" elsewhere on the page, and the contradiction stays visible.
    filed.notFiled.push({ ...filed.noKnownAllergies, kind: 'rest' });
    filed.noKnownAllergies = null;
  }
  return filed;
}
