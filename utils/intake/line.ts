/** What a rich paste says about a line: that it is a heading, in bold, or the header row of a table. Plain text says nothing. */
export type Look = 'plain' | 'bold' | 'heading' | 'header';

/** A line of the paste with the odd spaces made ordinary. `at` counts from 1; `cells` are its columns, at least one. */
export interface Line {
  at: number;
  text: string;
  cells: readonly string[];
  look: Look;
  /** An empty line came before. */
  gap: boolean;
}

/** One look for any of the three below, because most lines have none. */
const odd = /[\u00a0\u1680\u2000-\u2011\u2028-\u202f\u205f-\u2069\u3000\u0000-\u0008\u000e-\u001f\u007f\u00ad\ufeff]/;
const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u0000-\u0008\u000e-\u001f\u007f]/g;
const oddHyphens = /[\u2010\u2011]/g;
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const lineEnds = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/;

/** Ordinary spaces and hyphens and no invisible characters; tabs stay, because they are columns. */
export function tidySpaces(text: string): string {
  if (!odd.test(text)) return text;
  return text.replace(oddSpaces, ' ').replace(oddHyphens, '-').replace(unseen, '');
}

/** A word processor's bullet stands in a column of its own and says nothing. */
const withoutBullet = (cells: string[]): string[] =>
  cells.length > 1 && /^(?:[•·▪◦►‣●○*]|o)$/.test(cells[0] ?? '') ? cells.slice(1) : cells;

/** Columns of a line: by tabs, else by upright bars, else by runs of two or more spaces. */
export function cellsOf(text: string): string[] {
  if (text.includes('\t')) return withoutBullet(text.split('\t').map((cell) => cell.trim()));
  const inner = text.trim();
  if (inner.startsWith('|') || inner.includes(' | ')) {
    return inner
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim());
  }
  return inner.includes('  ') ? withoutBullet(inner.split(/ {2,}/)) : [inner];
}

/** Lines of text with their looks, ready for reading; empty lines leave only a `gap` behind them. */
export function toLines(rows: readonly { text: string; look: Look }[]): Line[] {
  const lines: Line[] = [];
  let gap = true;
  rows.forEach((row, index) => {
    const text = tidySpaces(row.text).trimEnd();
    // A ruler ("-----") or a lone bullet separates like an empty line and says nothing.
    if (!/[\p{L}\p{N}]/u.test(text)) {
      gap = true;
      return;
    }
    lines.push({ at: index + 1, text, cells: cellsOf(text), look: row.look, gap });
    gap = false;
  });
  // Where nearly every line stands apart (a clipboard's double spacing), empty lines mean nothing.
  const apart = lines.filter((line) => line.gap).length;
  return lines.length >= 6 && apart > lines.length * 0.7 ? lines.map((line) => ({ ...line, gap: false })) : lines;
}

/** Plain text as rows of the paste. */
export function plainRows(plain: string): { text: string; look: Look }[] {
  return plain.split(lineEnds).map((text) => ({ text, look: 'plain' }));
}
