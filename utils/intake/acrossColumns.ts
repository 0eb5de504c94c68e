import { roleOf } from './columns';
import type { Line } from './line';
import { measurementStart, numberStart } from './measurements';
import { plainNumber } from './plainNumber';
import { readDate } from './readDate';
import type { Row } from './tableRows';
import { unitAfter, valuesIn, type FoundValue } from './valuesIn';

/** Dates at the head of columns ("Test | 12 Mar 2024 | 10 Jan 2023"); null when the line is not such a head. */
export function datedColumns(line: Line): string[] | null {
  const [first, ...others] = line.cells;
  if (first === undefined || others.length === 0) return null;
  const dates = others.map((cell) => readDate(cell)?.iso ?? '');
  const day = readDate(first)?.iso ?? '';
  if (day) return dates.every(Boolean) && new Set([day, ...dates]).size === line.cells.length ? [day, ...dates] : null;
  return dates.filter(Boolean).length >= Math.max(1, others.length - 1) &&
    dates.some(Boolean) &&
    !valuesIn(line.text).length &&
    // "Neck circumference | 24-Feb-2025 | 44 cm" is an entry.
    others.every((cell, index) => dates[index] || !/\d/.test(cell)) &&
    !plainNumber(first)
    ? dates
    : null;
}

/** Measurements at the head of columns ("Date | BP | Pulse"): their names, the first cell's place empty; null when it is not such a head. */
export function namedColumns(line: Line): string[] | null {
  const [first = '', ...others] = line.cells;
  const isName = (cell: string): boolean =>
    measurementStart.exec(cell)?.[0].length === cell.replace(/\s*\([^()]*\)$/, '').length;
  return others.length > 0 && roleOf(first) === 'date' && others.every(isName) ? ['', ...others] : null;
}

export function fromNamedColumns(names: readonly string[], cells: readonly string[]): FoundValue[] {
  const date = readDate(cells[0] ?? '');
  // With a column missing nobody can tell which.
  if (!date || cells.length !== names.length) return [];
  return cells.slice(1).flatMap((cell, index) => {
    const raw = numberStart.exec(cell)?.[0];
    const name = names[index + 1] ?? '';
    if (!raw) return [];
    const inName = unitAfter(/\(([^()]{1,20})\)$/.exec(name)?.[1] ?? '');
    const unit = unitAfter(cell.slice(raw.length)) || inName;
    const bare = inName ? name.replace(/\s*\([^()]*\)$/, '') : name;
    return [{ name: bare, value: raw.trim(), unit, date: date.iso, used: [raw, unit, date.raw] }];
  });
}

export function fromDatedColumns(row: Row, dates: readonly string[], cells: readonly string[]): FoundValue[] {
  const [name = '', ...values] = cells;
  const found: FoundValue[] = [];
  // With a column missing nobody can tell which: better no date than a wrong one.
  const certain = values.length === dates.length || row.text.includes('\t') || row.text.includes('|');
  for (const [index, cell] of values.entries()) {
    const raw = numberStart.exec(cell)?.[0];
    if (!raw || !dates[index]) continue;
    const nameUnit = /\(([^()]{1,20})\)\s*$/.exec(name);
    const own = unitAfter(cell.slice(raw.length));
    const unit = own || (nameUnit && unitAfter(nameUnit[1] ?? '') ? (nameUnit[1] ?? '') : '');
    const bareName = unit && !own ? name.slice(0, nameUnit?.index).trim() : name;
    found.push({
      name: bareName,
      value: raw.trim(),
      unit,
      date: certain ? (dates[index] ?? '') : '',
      used: [bareName, raw, unit],
    });
  }
  return row.parts.length === 1 ? found : [];
}
