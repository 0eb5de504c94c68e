import type { ConsultationPiece, ValuePiece } from './intake';
import type { Ledger } from './ledger';
import type { Line } from './line';
import { columnsOf, roleOf } from './columns';
import { peelRow } from './peelRow';
import { readDate } from './readDate';
import { isWholeValue, valuesIn } from './valuesIn';
import { isStaff, opensVisit, type VisitStart } from './visit';

interface Visit {
  start: VisitStart;
  by: string[];
  text: string[];
  lines: Line[];
}

const byLabel =
  /^(?:consulter|clinician|seen by|author|recorded by|entered by|gp|doctor|location|place|organisation|(?:consultation |encounter )?type|surgery|practice|mode|time|with)\s*(?::|\t)\s*(?=\S)/i;

function addBody(visit: Visit, line: Line): void {
  const text = line.text.trim().replace(/\t+/g, ' ').replace(/ {2,}/g, ' ');
  const label = visit.text.length === 0 && text.length < 120 ? byLabel.exec(line.text.trim())?.[0] : undefined;
  if (label) visit.by.push(line.text.trim().slice(label.length).replace(/\s+/g, ' '));
  else if (
    visit.text.length === 0 &&
    visit.by.length < 3 &&
    isStaff(text) &&
    line.cells.length <= 3 &&
    !/:\s/.test(text)
  )
    visit.by.push(text);
  else visit.text.push(text);
}

function startOf(line: Line, start: VisitStart): Visit {
  const visit: Visit = { start, by: [], text: [], lines: [line] };
  const parts =
    line.cells.length > 1 && line.cells[0] && readDate(line.cells[0])
      ? line.cells.slice(1).flatMap((cell) => cell.split(/ {2,}/).filter(Boolean))
      : start.rest
        ? [start.rest]
        : [];
  for (const part of parts) {
    const clean = part.replace(/^\d{1,2}[:.]\d{2}\s*/, '');
    if (clean && isStaff(clean)) visit.by.push(clean);
    else if (clean) visit.text.push(clean);
  }
  return visit;
}

/** Visits with their dates and notes. A measurement that fills a line of a note is also given back as a value of that day. */
export function readVisits(
  lines: readonly Line[],
  ledger: Ledger,
): { consultations: ConsultationPiece[]; values: ValuePiece[] } {
  const visits: Visit[] = [];
  let first: VisitStart | null = null;
  for (const line of lines) {
    if (!ledger.isFree(line)) continue;
    // "Problem  Medication review" within a visit reads like the head of a table and is a line of its note.
    if (columnsOf(line) && (visits.length === 0 || roleOf(line.cells[0] ?? '') === 'date')) {
      for (const cell of line.cells) if (roleOf(cell)) ledger.use([line], cell);
      continue;
    }
    const start = opensVisit(line, first);
    const current = visits.at(-1);
    const table = line.cells.length > 1 && line.cells[0] !== undefined && readDate(line.cells[0]) !== null;
    if (start) {
      first ??= start;
      const again =
        current &&
        table &&
        current.start.date.iso === start.date.iso &&
        (current.start.time === start.time || !start.time);
      const visit = startOf(line, start);
      if (again) {
        current.lines.push(line);
        current.text.push(...visit.text);
        current.by.push(...visit.by.filter((by) => !current.by.includes(by)));
      } else visits.push(visit);
    } else if (current) {
      current.lines.push(line);
      addBody(current, line);
    }
  }
  return fileVisits(visits, ledger);
}

function fileVisits(
  visits: readonly Visit[],
  ledger: Ledger,
): { consultations: ConsultationPiece[]; values: ValuePiece[] } {
  const consultations: ConsultationPiece[] = [];
  const values: ValuePiece[] = [];
  for (const visit of visits) {
    if (visit.text.length === 0) continue;
    const from = visit.lines.map((line) => line.at);
    consultations.push({ date: visit.start.date.iso, by: visit.by.join(', '), text: visit.text.join('\n'), from });
    for (const line of visit.lines) {
      ledger.useAll([line]);
      if (!/\d/.test(line.text)) continue;
      const text = peelRow(line.text).text.replace(
        /^(?:o\/e|examination|exam|observations?|obs|vitals|on examination)\s*[:–-]\s*/i,
        (lead) => (/^o\/e\s*-/i.test(lead) ? lead : ''),
      );
      if (!isWholeValue(text) || /[.;]\s+\p{L}/u.test(text)) continue;
      for (const { name, value, unit, date } of valuesIn(text))
        values.push({ name, value, unit, date: date || visit.start.date.iso, from: [line.at] });
    }
  }
  return { consultations, values };
}
