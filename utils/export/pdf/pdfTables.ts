import type { Block } from '@/utils/model/letter';
import { columnShares } from '../columnShares';
import { looks } from '../looks';
import type { Line } from './breakLines';
import { lineHeight, pageTop, textWidth, type PdfSheet, type Structure } from './PdfSheet';

const { colour, page, label } = looks;
const size = 10;
const high = lineHeight(size);
const pad = { x: 5, y: 2.5 };

interface Grid {
  widths: readonly number[];
  hasUprights: boolean;
  /** Room between a cell's left edge and its text, in points. */
  padX: number;
}
interface Cell {
  text: string;
  bold: boolean;
  colour: string;
  type: 'TH' | 'TD';
  scope?: 'Row' | 'Column';
}

const leftOf = (widths: readonly number[], at: number) =>
  page.side + widths.slice(0, at).reduce((sum, width) => sum + width, 0);

const heightOf = (cells: readonly Line[][]) => Math.max(1, ...cells.map((lines) => lines.length)) * high + 2 * pad.y;

/** Lines, tint and uprights of one row or piece of a row: for the eye only. */
function drawFrame(sheet: PdfSheet, { widths, hasUprights }: Grid, height: number, isHeader: boolean): void {
  const { y } = sheet;
  sheet.drawArtifact(() => {
    if (isHeader) sheet.document.rect(page.side, y, textWidth, height).fill(`#${colour.tint}`);
    sheet.rule(page.side, textWidth, y);
    sheet.rule(page.side, textWidth, y + height);
    if (!hasUprights) return;
    for (let at = 0; at <= widths.length; at += 1) {
      const x = leftOf(widths, at);
      sheet.document
        .moveTo(x, y)
        .lineTo(x, y + height)
        .lineWidth(0.5)
        .strokeColor(`#${colour.line}`)
        .stroke();
    }
  }, 'Layout');
}

/** Writes one row, in pieces where it is longer than a page. `onNewPage` draws what stands above it on every further page. */
function writeRow(sheet: PdfSheet, table: Structure, grid: Grid, cells: readonly Cell[], onNewPage: () => void): void {
  const row = sheet.structure(table, 'TR');
  const elements = cells.map(({ type, scope }) => sheet.structure(row, type, scope ? { scope } : {}));
  const lines: Line[][] = cells.map(({ text, bold }, at) =>
    sheet.lines([{ text, bold }], (grid.widths[at] ?? 0) - grid.padX - pad.x, size),
  );
  const most = Math.max(1, ...lines.map((cell) => cell.length));
  if (most * high + 2 * pad.y > sheet.room && most <= 40) {
    sheet.newPage();
    onNewPage();
  }
  for (let from = 0; from < most;) {
    const fits = Math.floor((sheet.room - 2 * pad.y) / high + 0.01);
    if (fits < 1 && sheet.y > pageTop) {
      sheet.newPage();
      onNewPage();
      continue;
    }
    const here = Math.max(1, Math.min(fits, most - from));
    drawFrame(sheet, grid, here * high + 2 * pad.y, cells[0]?.scope === 'Column');
    for (const [at, cell] of cells.entries()) {
      const part = lines[at]?.slice(from, from + here) ?? [];
      const element = elements[at];
      const x = leftOf(grid.widths, at) + grid.padX;
      if (element && part.length > 0) {
        sheet.drawLines(element, cell.type, part, x, sheet.y + pad.y, { size, colour: cell.colour });
      }
    }
    sheet.y += here * high + 2 * pad.y;
    from += here;
  }
  for (const element of elements) element.end();
  row.end();
}

function finish(sheet: PdfSheet, table: Structure): void {
  table.end();
  sheet.y += 8;
}

/** Labels with their values. */
export function writePairs(sheet: PdfSheet, { pairs }: Extract<Block, { kind: 'pairs' }>): void {
  if (pairs.length === 0) return;
  const grid: Grid = { widths: [label, textWidth - label], hasUprights: false, padX: 0 };
  const table = sheet.structure(sheet.root, 'Table');
  for (const { label: name, value } of pairs) {
    const cells: Cell[] = [
      { text: name, bold: false, colour: colour.soft, type: 'TH', scope: 'Row' },
      { text: value, bold: false, colour: colour.ink, type: 'TD' },
    ];
    writeRow(sheet, table, grid, cells, () => undefined);
  }
  finish(sheet, table);
}

/** A table with its header row on every page it takes. */
export function writeGrid(sheet: PdfSheet, { columns, rows }: Extract<Block, { kind: 'table' }>): void {
  const widths = columnShares(columns, rows).map((share) => share * textWidth);
  if (widths.length === 0) return;
  const grid: Grid = { widths, hasUprights: true, padX: pad.x };
  const table = sheet.structure(sheet.root, 'Table');
  const cellsOf = (row: readonly string[], rest: Omit<Cell, 'text'>): Cell[] =>
    widths.map((_, at) => ({ ...rest, text: row[at] ?? '' }));
  const header = cellsOf(columns, { bold: true, colour: colour.ink, type: 'TH', scope: 'Column' });
  const headerLines = header.map(({ text }, at) =>
    sheet.lines([{ text, bold: true }], (widths[at] ?? 0) - 2 * pad.x, size).slice(0, 4),
  );
  const headerHeight = heightOf(headerLines);
  const repeatHeader = () => {
    drawFrame(sheet, grid, headerHeight, true);
    sheet.drawArtifact(() => {
      for (const [at, lines] of headerLines.entries())
        sheet.drawText(lines, leftOf(widths, at) + pad.x, sheet.y + pad.y, { size, colour: colour.ink });
    }, 'Pagination');
    sheet.y += headerHeight;
  };
  sheet.ensure(headerHeight + 3 * high);
  writeRow(sheet, table, grid, header, () => undefined);
  for (const row of rows)
    writeRow(sheet, table, grid, cellsOf(row, { bold: false, colour: colour.ink, type: 'TD' }), repeatHeader);
  finish(sheet, table);
}
