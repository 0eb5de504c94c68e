import { tagOf } from './element';

/** The words of the table being read: its column names, the rows ended so far, and the cells of the row being read. */
export interface TableWords {
  columns: string[];
  cells: string[];
  rows: string[][];
}

export const emptyTable = (): TableWords => ({ columns: [], cells: [], rows: [] });

/** A table of one row under its column names is a form filled in; one of many rows is a list, of which no row is this page's. */
export function endRow(table: TableWords, row: Element): void {
  const isHead = tagOf(row.parentNode ?? row) === 'THEAD' || table.columns.length === 0;
  if (isHead) table.columns = table.cells;
  else table.rows.push(table.cells);
}
