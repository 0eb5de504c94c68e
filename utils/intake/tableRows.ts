import { columnsOf, roleOf, type Role } from './columns';
import type { Ledger } from './ledger';
import type { Line } from './line';
import { readDate } from './readDate';

/** What one line, or a label and the line below it, contributes to an entry. */
export interface Part {
  text: string;
  cells: readonly string[];
}

/** One entry of a list: the lines it stands on, its whole text, and its cells by column where the table has headers. */
export interface Row {
  lines: Line[];
  parts: Part[];
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

const cardLabel =
  /^[\s•*·▪◦►‣●○–-]*(?:reactions?|severity|certainty|dos(?:e|age)(?: instructions?)?|directions?|instructions?|quantity|last issued(?: date| on)?|issued|onset(?: date)?|status|recorded(?: date| on)?|started|start date|ended|end date|review date|next review|significance|values?|results?|units?|date(?: recorded)?|taken):?$/i;

const bullet = /^[\s•*·▪◦►‣●○–-]+(?=\p{L}|\d)/u;
/** How far a line is set in; a tab counts as four spaces. */
function indentOf({ text }: Line): number {
  let indent = 0;
  for (let at = 0; text[at] === ' ' || text[at] === '\t'; at += 1) indent += text[at] === '\t' ? 4 : 1;
  return indent;
}

/** Gathers lines into entries; a label on a line of its own ("Reaction", below it "Rash") is read with the line below it. */
class Gatherer {
  /** The entry that may still go on. */
  last: Row | null = null;
  columns: (Role | null)[] | null = null;
  private label: Line | null = null;
  private indent = 0;

  constructor(
    private readonly ledger: Ledger,
    private readonly goesOn: (row: Row, line: Line) => boolean,
  ) {}

  header(line: Line, roles: (Role | null)[]): null {
    this.columns = roles;
    if (line.cells.length === 1) this.ledger.useAll([line]);
    for (const cell of line.cells) if (roleOf(cell)) this.ledger.use([line], cell);
    return null;
  }

  /** Takes the next line; gives back the entry that it ends, if it ends one. */
  add(line: Line): Row | null {
    const { last } = this;
    const single = line.cells.length === 1 && !readDate(line.text);
    if (!last && single && roleOf(line.text)) {
      // Header cells that lost their columns stand below each other before the first entry.
      this.ledger.use([line], line.text);
      return null;
    }
    if (last && single && cardLabel.test(line.text)) {
      this.label = line;
      return null;
    }
    const by = this.columns ? underColumns(line.cells, this.columns) : null;
    const label = this.label;
    this.label = null;
    const labelled = label ? { ...line, text: `${label.text.replace(/:$/, '')}: ${line.text.trim()}` } : line;
    const whole = label ? { ...labelled, cells: [labelled.text] } : line;
    const deeper =
      !label && single && indentOf(line) >= this.indent + 2 && !line.gap && /^\s*[\p{L}\d]/u.test(line.text);
    const full = by && (by.name || by.agent);
    if (last && last.parts.length < 8 && !full && (deeper || this.goesOn(last, whole))) {
      if (label) this.ledger.use([label], label.text);
      last.lines.push(...(label ? [label, line] : [line]));
      last.parts.push({ text: whole.text, cells: whole.cells });
      last.text = `${last.text} ${whole.text.trim()}`;
      last.cells = [...last.cells, ...whole.cells.filter(Boolean)];
      return null;
    }
    const cells = line.cells.map((cell, index) => (index === 0 ? cell.replace(bullet, '') : cell)).filter(Boolean);
    this.indent = indentOf(line);
    this.last = {
      lines: [line],
      parts: [{ text: line.text, cells: line.cells }],
      text: line.text.trim(),
      cells,
      by: by ?? {},
    };
    return last;
  }
}

/**
 * The entries of a part of the paste, each as soon as it is whole. `goesOn` says whether a line continues the entry before it; header rows are layout.
 * Lines another reader has already filed are passed over.
 */
export function* tableRows(
  lines: readonly Line[],
  ledger: Ledger,
  goesOn: (row: Row, line: Line) => boolean,
): Generator<Row, void, undefined> {
  const gatherer = new Gatherer(ledger, goesOn);
  for (const line of lines) {
    if (!ledger.isFree(line) || line.text.length > longest) continue;
    const header = columnsOf(line);
    const whole = header ? gatherer.header(line, header) : gatherer.add(line);
    if (whole) yield whole;
  }
  if (gatherer.last) yield gatherer.last;
}

/** Whether a line is only the wrapped end of the line before it. */
export function isWrapped(before: string, text: string): boolean {
  const start = text.trim();
  if (start === '' || /^(?:nil|none|nkda|no (?:current|regular|known|other|past))\b/i.test(start)) return false;
  if (/^\p{Ll}/u.test(start) && !/^[\s•*·▪◦►‣●○–-]*\p{Ll}/u.test(before) && !readDate(start)) return true;
  if (!before.includes('(')) return false;
  const open = (before.match(/\(/g) ?? []).length > (before.match(/\)/g) ?? []).length;
  return open && start.length < 80 && /\)/.test(start);
}
