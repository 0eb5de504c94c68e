import { blockLines } from './blockLines';
import { columnsOf } from './columns';
import { htmlRows } from './htmlRows';
import type { Intake, ValuePiece } from './intake';
import { openLedger, type Ledger } from './ledger';
import { plainRows, tidySpaces, toLines, type Line } from './line';
import { saysNoKnownAllergies } from './negation';
import { readAllergies, splitList } from './readAllergies';
import { readIdentity, type ReadIdentity } from './readIdentity';
import { readEntries, readNeeds } from './readLists';
import { readMedicines } from './readMedicines';
import { readNeedLine } from './readNeedLine';
import { readProblems } from './readProblems';
import { habitsOf, isFamily, readSocial } from './readSocial';
import { socialKeyOf } from './readSocialLine';
import { readValues } from './readValues';
import { readVisits } from './readVisits';
import type { Block } from './placeOf';
import { isWholeMedicine, namesMedicine } from './splitMedicine';
import { splitSections } from './splitSections';
import { unheadedProblems } from './unheadedProblems';
import { forgetAll } from './remember';
import { printedOn } from './printedOn';
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

/** Adds a list to a list; spreading a long one into a call would exhaust the stack. */
function append<T>(into: T[], pieces: readonly T[]): void {
  for (const piece of pieces) into.push(piece);
}

function readBlock(block: Block, ledger: Ledger, filed: Filed): void {
  if (
    block.heading &&
    block.section !== null &&
    block.section !== 'other' &&
    block.section !== 'patient' &&
    ledger.isFree(block.heading)
  ) {
    ledger.use([block.heading], block.label);
  }
  const { lines, ledger: books } = blockLines(block, ledger);
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
  else if (block.section === null || block.section === 'patient') {
    const unheaded = unheadedProblems(lines, books);
    if (unheaded.length > 0) append(filed.problems, readProblems(block, unheaded, books).problems);
  } else if (block.section === 'social') readSocial(lines, books, filed, socialKeyOf(block.label));
}

const alertLabel = /alert|warning|flag/i;
const alertAllergy = /^\p{L}[\p{L} -]{1,30} allergy(?:\s*[:(–-]|$)/iu;
const strayAllergy = /^(?:allerg(?:ic|y) to|adverse reaction to)\b/i;
/** A measurement on a line of its own; "Calcium carbonate 1.25g" among the medicines is none. */
const isLoneValue = ({ cells }: Line, text: string, section: Block['section']): boolean =>
  cells.length <= 3 && isWholeValue(text) && !(section === 'medicines' && namesMedicine(text));

const allergicTo = /^(?:\p{L}[\p{L}.'’ ]{0,30} )?(?:is|are) allergic to\s+(\S.*?)\.?$/iu;

/** "She is allergic to penicillin (rash) and codeine (nausea)": each as an entry of its own, accounted for on its line. */
function readAllergicTo(line: Line, ledger: Ledger): ReturnType<typeof readAllergies> | null {
  const list = allergicTo.exec(line.text.trim())?.[1];
  if (!list || /[.;]\s/.test(list) || isFamily.test(line.text)) return null;
  const books: Ledger = { ...ledger, use: (_, fragment) => ledger.use([line], fragment), isFree: () => true };
  const parts = splitList(list).flatMap((part) => part.split(/(?<=\))\s+and\s+/));
  return readAllergies(
    parts.map((text) => ({ ...line, text, cells: [text], gap: true })),
    books,
  );
}

/** Allergies and measurements that say by themselves what they are, in a part of the paste that is about something else. */
function readStray(block: Block, ledger: Ledger, filed: Filed): void {
  const { section } = block;
  const isAlert = section === 'other' && alertLabel.test(block.label);
  if (section === 'consultations' || section === 'contacts' || (section === 'other' && !isAlert)) return;
  for (const line of block.lines) {
    if (!ledger.isFree(line) || line.text.length > 300 || columnsOf(line)) continue;
    const text = line.text.trim().replace(/^[\s•*·▪◦►‣●○–-]+/, '');
    const said = section === 'values' || section === 'social' ? [] : habitsOf(line);
    const told = section === 'allergies' ? null : readAllergicTo(line, ledger);
    if (told) append(filed.allergies, told.allergies);
    else if (
      section !== 'allergies' &&
      (saysNoKnownAllergies(text) || strayAllergy.test(text) || (isAlert && alertAllergy.test(text)))
    ) {
      const { allergies, noneKnown } = readAllergies([line], ledger);
      append(filed.allergies, allergies);
      filed.noKnownAllergies ??= noneKnown;
    } else if (said.length > 0 && !isFamily.test(text)) {
      for (const { piece, used } of said) {
        filed.social.push(piece);
        for (const word of used) ledger.use([line], word);
      }
    } else if (section === null && isWholeMedicine(text)) {
      append(filed.medicines, readMedicines({ ...block, kind: null }, [line], ledger));
    } else if (section !== 'values' && (isLoneValue(line, text, section) || isValueList(text))) {
      append(filed.values, readValues([line], ledger, '').values);
    }
  }
}

/** Needs that a note, a banner or another list mentions; what a visit's note says stays in the note too. */
function readStrayNeeds(block: Block, ledger: Ledger, filed: Filed): void {
  const { section } = block;
  if (section === 'needs' || section === 'contacts' || section === 'medicines') return;
  const inNote = section === 'consultations';
  const { heading, inline } = block;
  if (heading && inline && ledger.isFree(heading)) {
    for (const need of readNeedLine({ ...heading, text: inline, cells: [inline] }, false)) {
      filed.needs.push(need);
      ledger.use([heading], need.text);
    }
  }
  for (const line of block.lines) {
    if (!inNote && !ledger.isFree(line)) continue;
    for (const need of readNeedLine(line, section === 'problems' || section === 'family')) {
      if (filed.needs.some((each) => each.text.toLowerCase() === need.text.toLowerCase())) continue;
      filed.needs.push(need);
      if (!inNote) ledger.use([line], need.text);
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
    return readLines(rowsOf(paste).map(({ text, look }) => ({ text: tidySpaces(text), look })));
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
    printedOn: printedOn(lines),
    lines: rows.map((row) => row.text),
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
    readStrayNeeds(block, ledger, filed);
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
