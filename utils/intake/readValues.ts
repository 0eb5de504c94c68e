import { datedColumns, fromDatedColumns, fromNamedColumns, namedColumns } from './acrossColumns';
import { byDay } from './byDay';
import { withoutCodes } from './clinicalCode';
import type { SocialPiece, TextPiece, ValuePiece } from './intake';
import type { Ledger } from './ledger';
import type { Line } from './line';
import { measurementStart, numberStart } from './measurements';
import { plainNumber } from './plainNumber';
import { saysNothing } from './negation';
import { peelRow } from './peelRow';
import { datesIn, readDate } from './readDate';
import { habitsOf } from './readSocial';
import { tableRows, type Row } from './tableRows';
import { anyValueIn, unitAfter, valuesIn, type FoundValue } from './valuesIn';

/** Name, value and date set below each other are one entry. */
function goesOn(row: Row, line: Line): boolean {
  const text = line.text.trim();
  const hasDate = (): boolean => datesIn(row.text).some((date) => date.precise !== 'year');
  const hasValue = (): boolean => valuesIn(row.text).length > 0 || row.cells.some(plainNumber);
  if (plainNumber(text)) return !hasValue();
  if (readDate(text) || /^(?:recorded|date|taken|measured|result date)\b/i.test(text)) return !hasDate() && hasValue();
  if (/^(?:value|result|reading)s?\s*:/i.test(text) && !hasValue()) return true;
  return /^(?:unit|range|reference|normal range|\(|\[)/i.test(text) && row.parts.length < 5;
}

function fromColumns(row: Row): FoundValue | null {
  const { by } = row;
  if (!by.name || !by.value || row.parts.length > 1) return null;
  const raw = numberStart.exec(by.value)?.[0] ?? '';
  const after = by.value.slice(raw.length);
  const own = raw ? unitAfter(after) : '';
  const wordy = !raw || /\p{L}{4}/u.test(after.replace(own, ''));
  const value = wordy && !own ? by.value : raw.trim();
  const date = by.date ? readDate(by.date) : null;
  const unit = own || (by.unit ?? '');
  return { name: by.name, value, unit, date: date?.iso ?? '', used: [by.name, value, unit, date?.raw ?? ''] };
}

/** "2 hour glucose": a figure that belongs to the name. */
const timedName = /^\d{1,3}[ -]?(?:hours?|hrs?|min(?:ute)?s?|days?|weeks?) \p{L}/iu;

function fromCells(row: Row): FoundValue | null {
  let name = '';
  let value = '';
  let unit = '';
  let date: { iso: string; raw: string } | null = null;
  for (const cell of row.cells) {
    const labelled = cell.replace(/^(?:value|result|reading|recorded|date|taken|unit)s?\s*:\s*/i, '');
    const found = readDate(labelled);
    const raw = numberStart.exec(labelled)?.[0];
    if (found && found.precise !== 'year') date ??= found;
    else if (raw && name && !value && (plainNumber(labelled) || raw.length === labelled.length)) {
      value = raw.trim();
      unit = unitAfter(labelled.slice(raw.length));
    } else if (value && !unit && unitAfter(cell) === cell) unit = cell;
    else if (!name && /\p{L}{2}/u.test(cell) && (!raw || timedName.test(cell))) name = cell.replace(/[:\s]+$/, '');
  }
  const bracket = /\s*\(([^()]{1,20})\)$/.exec(name);
  if (value && !unit && bracket && unitAfter(bracket[1] ?? '') === bracket[1]) {
    unit = bracket[1] ?? '';
    name = name.slice(0, bracket.index);
  }
  return name && value && name.length < 120
    ? { name, value, unit, date: date?.iso ?? '', used: [name, value, unit, date?.raw ?? ''] }
    : null;
}

/** A result in words: "Urine dipstick: negative", or its name and finding in cells of their own. */
function inWords(row: Row, date: string): FoundValue | null {
  const peeled = peelRow(row.text);
  const texts = row.cells.filter((cell) => !readDate(cell));
  const pair = texts.length === 2 ? texts : /^([^:]{2,60}):\s+(.+)$/.exec(peeled.text)?.slice(1);
  const [name, value] = pair ?? [];
  if (
    !name ||
    !value ||
    value.length > 300 ||
    !/\p{L}{2}/u.test(name) ||
    /^(?:comment|note|reported by|requested by|specimen|sample|status|page|printed)/i.test(name)
  )
    return null;
  const kept = peelRow(value).text || value;
  const head = peelRow(name);
  return {
    name: head.text || name,
    value: kept,
    unit: '',
    date: date || peeled.date || head.date,
    used: [head.text || name, kept, ...head.used],
  };
}

/** "Serum inorganic phosphate": plain words before a name we know are of the name. */
function withWholeName(text: string, [known]: readonly FoundValue[]): FoundValue[] {
  if (!known) return [];
  const before = text.slice(0, text.indexOf(known.name));
  const any = /^(?:\p{L}[\p{L}-]+ ){1,3}$/u.test(before) ? anyValueIn(text) : null;
  const timed = /^\d{1,3}[ -]?(?:hours?|hrs?|min(?:ute)?s?|days?|weeks?) $/i.test(before) ? before + known.name : '';
  if (timed) return [{ ...known, name: timed, used: [timed, ...known.used.slice(1)] }];
  return [any && any.value === known.value && any.name === before + known.name ? any : known];
}

function entriesOf(row: Row): readonly FoundValue[] {
  const columns = fromColumns(row);
  if (columns) return [columns];
  const peeled = peelRow(row.text);
  const found = row.parts.length === 1 && row.cells.length <= 1 ? valuesIn(peeled.text) : [];
  const known = found.length === 1 ? withWholeName(peeled.text, found) : found;
  if (known.length === 0 && (row.cells.length > 1 || row.parts.length > 1)) {
    const many = row.cells.length > 1 ? row.cells.flatMap((cell) => valuesIn(cell)) : [];
    if (many.length > 1) return many;
    const cells = fromCells(row);
    if (cells) return [cells];
    const joined = valuesIn(row.text);
    if (joined.length > 0) return joined;
  }
  if (known.length > 0) return known;
  const any = row.cells.length <= 2 ? anyValueIn(peeled.text) : null;
  const words = inWords(row, '');
  if (
    any &&
    any.name.length <= 70 &&
    any.name.split(' ').length <= 8 &&
    !(words && !any.unit && /:/.test(row.text) && any.name.includes(':'))
  )
    return [any];
  return words ? [words] : [];
}

interface Found {
  values: ValuePiece[];
  social: SocialPiece[];
  /** What an examination found, in words. */
  findings: TextPiece[];
}

/** What holds for all entries under one heading: a measurement the heading names, and the day it gives. */
interface Under {
  name: string;
  day: string;
  isExamination: boolean;
  isObservation: boolean;
}

function readGroup(lines: readonly Line[], ledger: Ledger, under: Under, into: Found): void {
  let across: string[] | null = null;
  let named: string[] | null = null;
  for (const row of tableRows(lines, ledger, goesOn)) {
    const [line] = row.lines;
    if (!line) continue;
    const said = row.parts.length === 1 ? habitsOf(line) : [];
    if (said.length > 0) {
      for (const { piece, used } of said) {
        into.social.push(piece);
        for (const word of used) ledger.use(row.lines, word);
      }
      continue;
    }
    const names = row.parts.length === 1 ? namedColumns(line) : null;
    const head = row.parts.length === 1 && !names ? datedColumns(line) : null;
    if (head || names) {
      across = head;
      named = names;
      ledger.useAll([line]);
      continue;
    }
    if (saysNothing(row.text)) continue;
    const peeled = peelRow(row.text);
    const bare = under.name !== '' && valuesIn(row.text).length === 0;
    const whole = bare ? { ...row, text: `${under.name} ${peeled.text}`, cells: [] } : row;
    const wordy =
      row.parts.length === 1 &&
      row.cells.length === 1 &&
      !/\d/.test(peeled.text) &&
      !measurementStart.test(peeled.text);
    if (wordy && (under.isExamination || (under.isObservation && /^[^:]{2,40}:\s/.test(peeled.text)))) {
      into.findings.push({ text: row.text.replace(/^[\s•*·▪◦►‣●○–-]+/, ''), from: [line.at] });
      ledger.useAll([line]);
      continue;
    }
    const entries = named
      ? fromNamedColumns(named, line.cells)
      : across
        ? fromDatedColumns(row, across, line.cells)
        : entriesOf(whole);
    for (const entry of entries) {
      const date = entry.date || peeled.date || under.day;
      const name = withoutCodes(entry.name);
      for (const used of [name, ...entry.used.filter((word) => word !== entry.name)]) ledger.use(row.lines, used);
      if (date === peeled.date) for (const used of peeled.used) ledger.use(row.lines, used);
      into.values.push({
        name,
        value: entry.value,
        unit: entry.unit,
        date,
        from: row.lines.map(({ at }) => at),
      });
    }
  }
}

/** Measurements and results with their dates; how the patient lives, where such a list says it, is given back as social. */
export function readValues(lines: readonly Line[], ledger: Ledger, heading: string): Found {
  const into: Found = { values: [], social: [], findings: [] };
  const isObservation = /observation|vital|reading|measurement|health|biometric/i.test(heading);
  const isExamination = /^\W*(?:on )?(?:o\/?e|exam)/i.test(heading);
  const name = measurementStart.test(heading.trim()) ? heading.trim().replace(/[:\s]+$/, '') : '';
  const headingDay = datesIn(heading)[0]?.iso ?? '';
  for (const group of byDay(lines, ledger))
    readGroup(group.lines, ledger, { name, day: group.day || headingDay, isExamination, isObservation }, into);
  return into;
}
