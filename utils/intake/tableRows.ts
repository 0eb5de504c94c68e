import { columnsOf, roleOf, type Role } from './columns';
import type { Ledger } from './ledger';
import type { Line } from './line';
import { readDate } from './readDate';

/** One entry of a list: the lines it stands on, its whole text, and its cells by column where the table has headers. */
export interface Row {
  lines: Line[];
  text: string;
  cells: readonly string[];
  by: Partial<Record<Role, string>>;
}

/** A longer line is no entry of a list; it stays as it is. */
const longest = 1_000;
const dateRoles: ReadonlySet<Role> = new Set(['date', 'end', 'issued']);

/** A row's cells under the table's headers; null where a cell plainly does not fit its column. */
function underColumns(cells: readonly string[], columns: readonly (Role | null)[]): Row['by'] | null {
  if (cells.length > columns.length || cells.length < 2) return null;
  const by: Row['by'] = {};
  for (const [index, cell] of cells.entries()) {
    const role = columns[index];
    if (!cell || !role) continue;
    if (dateRoles.has(role) && !readDate(cell)) return null;
    if (!dateRoles.has(role) && role !== 'notes' && role !== 'aside' && readDate(cell)?.precise === 'day') return null;
    by[role] ??= cell;
  }
  return by;
}

/**
 * The entries of a part of the paste. `goesOn` says whether a line continues the entry before it; header rows are layout.
 * Lines another reader has already filed are passed over.
 */
export function tableRows(
  lines: readonly Line[],
  ledger: Ledger,
  goesOn: (row: Row, line: Line) => boolean,
): { rows: Row[]; columns: (Role | null)[] | null } {
  const rows: Row[] = [];
  let columns: (Role | null)[] | null = null;
  for (const line of lines) {
    if (!ledger.isFree(line) || line.text.length > longest) continue;
    const header = columnsOf(line);
    if (header) {
      columns = header;
      for (const cell of line.cells) if (roleOf(cell)) ledger.use([line], cell);
      continue;
    }
    const last = rows.at(-1);
    const by = columns ? underColumns(line.cells, columns) : null;
    if (last && last.lines.length < 8 && !(by && (by.name || by.agent)) && goesOn(last, line)) {
      last.lines.push(line);
      last.text = `${last.text} ${line.text.trim()}`;
      last.cells = [...last.cells, ...line.cells.filter(Boolean)];
      continue;
    }
    rows.push({ lines: [line], text: line.text.trim(), cells: line.cells.filter(Boolean), by: by ?? {} });
  }
  return { rows, columns };
}

/** Whether a line is only the wrapped end of the line before it. */
export function isWrapped(before: string, text: string): boolean {
  const start = text.trim();
  if (/^\p{Ll}/u.test(start) && !/^[\s•*·-]*\p{Ll}/u.test(before) && !readDate(start)) return true;
  const open = (before.match(/\(/g) ?? []).length > (before.match(/\)/g) ?? []).length;
  return open && start.length < 80 && /\)/.test(start);
}
