import type { TextPiece } from './intake';
import type { Ledger } from './ledger';
import type { Line } from './line';
import { saysNothing } from './negation';
import { peelRow } from './peelRow';
import { readDate } from './readDate';
import { isWrapped, tableRows, type Row } from './tableRows';

const goesOn = (row: Row, line: Line): boolean =>
  (!line.gap && line.cells.length === 1 && isWrapped(row.text, line.text)) ||
  row.cells.every((cell) => readDate(cell)) ||
  readDate(line.text) !== null;

/** "Father had gout. No FH of cancer": one line of two entries. */
const nextEntry =
  /(?<=\p{L}{3}|\d)\.\s+(?=\p{Lu})|(?<=[\p{L}\d)])\s*;\s*(?=(?:(?:maternal|paternal|half|step|no|nil)\b|mother|father|mum|dad|sister|brother|grand|aunt|uncle|cousin|parent|sibling|son\b|daughter))/iu;

const ownLabel = /^(?:f\/?h|fhx|family history)\s*[:–]\s*|^f\/?h\s+-\s+/i;

/** The entries of a list kept in the record's own words: family history, procedures. Negatives are findings and are kept. */
export function readEntries(lines: readonly Line[], ledger: Ledger): TextPiece[] {
  const entries: TextPiece[] = [];
  for (const row of tableRows(lines, ledger, goesOn)) {
    const cells = row.cells.filter((cell) => !readDate(cell));
    const relation = row.by.relation;
    const joined =
      relation && row.by.name
        ? [relation, row.by.name, row.by.notes ?? ''].filter(Boolean).join(' - ')
        : cells.join(' - ');
    for (const part of cells.length > 1 ? [joined] : row.text.split(nextEntry)) {
      const peeled = peelRow(part);
      const text = peeled.text.replace(ownLabel, '');
      if (!/\p{L}{2}/u.test(text) || text.length > 300 || /^(?:none|nil)\b.{0,24}$/i.test(text)) continue;
      if (/^no(?:thing)? (?:data|records?|entries|information)\b|^not recorded/i.test(text)) continue;
      const label = peeled.text.slice(0, peeled.text.length - text.length).trim();
      for (const used of [label, ...text.split(' - '), ...peeled.used]) ledger.use(row.lines, used);
      entries.push({ text, from: row.lines.map((line) => line.at) });
    }
  }
  return entries;
}

/** What the patient needs to be seen and spoken with; a list that says there is nothing is left where it is. */
export function readNeeds(lines: readonly Line[], ledger: Ledger): TextPiece[] {
  const needs: TextPiece[] = [];
  for (const row of tableRows(
    lines,
    ledger,
    (before, line) => !line.gap && line.cells.length === 1 && isWrapped(before.text, line.text),
  )) {
    const peeled = peelRow(row.cells.filter((cell) => !readDate(cell)).join(': '));
    const dates = peelRow(row.text);
    if (!/\p{L}{2}/u.test(peeled.text) || peeled.text.length > 300 || saysNothing(peeled.text)) continue;
    for (const used of [...peeled.text.split(': '), ...dates.used, ...row.cells.filter((cell) => readDate(cell))])
      ledger.use(row.lines, used);
    needs.push({ text: peeled.text, from: row.lines.map((line) => line.at) });
  }
  return needs;
}
