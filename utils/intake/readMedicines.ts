import type { MedicinePiece } from './intake';
import type { Ledger } from './ledger';
import type { Line } from './line';
import { dosePhrase, doseStart, issueFact, quantity, readKind } from './medicineWords';
import { saysNothing } from './negation';
import { readDate } from './readDate';
import type { Block } from './placeOf';
import { namesMedicine, splitMedicine, type SplitMedicine } from './splitMedicine';
import { isWrapped, tableRows, type Row } from './tableRows';

/** Directions broken off in their middle. */
const doseOpen = /\b(?:take|taken|one|two|three|half|each|once|twice|every|daily|times|the|at|in|to|be|a|\d+)$/i;
const doseLabelled = /^[\s•*·▪◦►‣●○–-]*(?:dos(?:e|age)|directions?|instructions?|sig)\b/i;

/** A line that tells more of the medicine above it: directions, supply, dates of issue. */
function goesOn(row: Row, line: Line): boolean {
  const text = line.text.trim().replace(/^[\s•*·▪►◦‣●○–-]+/, '');
  const pending = row.parts.length === 1 && row.cells.every((cell) => readDate(cell) || readKind(cell));
  if (pending) return true;
  if (doseLabelled.test(text) || readDate(text) || quantity.test(text) || readKind(text) || issueFact.test(text))
    return true;
  if (/^\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3})[-/. ]/u.test(text)) return false;
  if (!line.gap && line.cells.length === 1 && isWrapped(row.text, line.text)) return true;
  if (namesMedicine(text)) return false;
  return doseStart.test(text);
}

function fromColumns(row: Row): SplitMedicine | null {
  const { by } = row;
  if (!by.name || row.parts.length > 1) return null;
  const split = splitMedicine(by.name, [by.name]);
  if (!split) return null;
  const dose = by.dose ?? '';
  const notes = !dose && by.notes && !issueFact.test(by.notes) && !quantity.test(by.notes) ? by.notes : '';
  const kind = by.kind ? readKind(by.kind) : null;
  // A name with directions in its own cell and a column of directions beside it: the column is what the record says.
  return {
    name: split.name,
    dose: dose || split.dose || notes,
    kind: kind ?? split.kind,
    used: dose ? [split.name, dose, kind ? (by.kind ?? '') : ''] : [...split.used, notes, kind ? (by.kind ?? '') : ''],
  };
}

function splitRow(row: Row): SplitMedicine | null {
  const columns = fromColumns(row);
  if (columns) return columns;
  if (row.parts.length === 1) return splitMedicine(row.text, row.cells);
  const parts: string[] = [];
  for (const line of row.parts) {
    const text = line.text.trim();
    const previous = parts.at(-1);
    const wraps =
      previous !== undefined && line.cells.length === 1 && isWrapped(previous, text) && !issueFact.test(text);
    if (wraps && (!doseStart.test(text) || dosePhrase.test(previous) || doseOpen.test(previous)))
      parts[parts.length - 1] = `${previous} ${text}`;
    else parts.push(...(line.cells.length > 1 ? line.cells.filter(Boolean) : [text]));
  }
  return splitMedicine(parts.join(' '), parts);
}

const notAMedicine =
  /^(?:\(?(?:showing|displaying|page|printed|end of|total|last updated|medication (?:review|screen)|repeat (?:until|review)|the (?:above|following|medication)|please|note|prescri|warning|pharmacy|nominated|patient|usage|review|this|all|for)\b)/i;

/** Words that are no list's entry: a remark below the list. */
const isSentence = (text: string): boolean => /[.!?]\s*$/.test(text) || text.split(/\s+/).length > 6;

/** The medicines of a list with their directions; what was supplied and when it was issued is left as it is. */
export function readMedicines(block: Block, lines: readonly Line[], ledger: Ledger): MedicinePiece[] {
  if (block.kind === 'stopped') return [];
  const medicines: MedicinePiece[] = [];
  for (const row of tableRows(lines, ledger, goesOn)) {
    if (saysNothing(row.text) || notAMedicine.test(row.text)) continue;
    const split = splitRow(row);
    if (
      !split ||
      (split.dose === '' && !namesMedicine(split.name) && isSentence(row.text)) ||
      split.name.length > 200 ||
      doseStart.test(split.name) ||
      issueFact.test(split.name)
    )
      continue;
    const from = row.lines.map((line) => line.at);
    for (const used of split.used) ledger.use(row.lines, used);
    medicines.push({
      name: split.name,
      dose: split.dose,
      kind: split.kind ?? (block.kind as 'repeat' | 'acute' | null),
      from,
    });
  }
  return medicines;
}
