import type { Block } from '@/utils/model/letter';
import { columnShares } from '../columnShares';
import { looks } from '../looks';
import { rtfText } from './rtfText';

const twips = (points: number) => Math.round(points * 20);
const textWidth = looks.page.width - 2 * looks.page.side;

type Side = 't' | 'b' | 'l' | 'r';
const borders = (sides: readonly Side[]) => sides.map((side) => `\\clbrdr${side}\\brdrs\\brdrw5\\brdrcf4`).join('');

interface RowLooks {
  widths: readonly number[];
  sides: readonly Side[];
  isHeader: boolean;
}

/** One row: its geometry, then its cells; `cells` are RTF already. */
function row(cells: readonly string[], { widths, sides, isHeader }: RowLooks): string {
  let right = 0;
  const geometry = widths.map((width) => {
    right += width;
    return `${isHeader ? '\\clcbpat5' : ''}${borders(sides)}\\cellx${twips(right)}`;
  });
  const texts = cells.map((cell) => `\\pard\\intbl\\sa0\\fs20 ${cell}\\cell`);
  return `\\trowd\\trgaph90\\trpaddl90\\trpaddr90\\trpaddfl3\\trpaddfr3${isHeader ? '\\trhdr' : ''}${geometry.join('')}\n${texts.join('\n')}\\row\n`;
}

/** A little room below a table; without a paragraph between them two tables would become one. */
const after = '\\pard\\sa0\\sl-120\\slmult0\\fs8\\par\n';

/** Labels with their values in two columns. */
export function rtfPairs({ pairs }: Extract<Block, { kind: 'pairs' }>): string {
  const widths = [looks.label, textWidth - looks.label];
  const rows = pairs.map(({ label, value }) =>
    row([`{\\cf3 ${rtfText(label)}}`, rtfText(value)], { widths, sides: ['t', 'b'], isHeader: false }),
  );
  return pairs.length === 0 ? '' : rows.join('') + after;
}

/** A table with a header row that repeats on every page. */
export function rtfGrid({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const widths = columnShares(columns, rows).map((share) => share * textWidth);
  const filled = (cells: readonly string[]) => widths.map((_, at) => rtfText(cells[at] ?? ''));
  const sides = ['t', 'l', 'b', 'r'] as const;
  const header = row(
    filled(columns).map((cell) => `{\\b ${cell}}`),
    { widths, sides, isHeader: true },
  );
  const body = rows.map((cells) => row(filled(cells), { widths, sides, isHeader: false }));
  return widths.length === 0 ? '' : header + body.join('') + after;
}
