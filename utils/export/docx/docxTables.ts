import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block } from '@/utils/model/letter';
import { columnShares } from '../columnShares';
import { looks } from '../looks';
import { twips } from './docxStyles';
import { runsFor } from './runsFor';

const { page, colour, label } = looks;
const textWidth = page.width - 2 * page.side;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hairline = { style: BorderStyle.SINGLE, size: 4, color: colour.line };

/** Rows this short stay on one page; a longer one may have to break, or it would run off the paper. */
const keptWhole = 600;

interface Cell {
  text: string;
  style: 'CellText' | 'CellLabel';
  bold?: boolean;
}

const rowOf = (cells: readonly Cell[], widths: readonly number[], isHeader: boolean) =>
  new TableRow({
    tableHeader: isHeader,
    cantSplit: cells.every(({ text }) => text.length < keptWhole),
    children: cells.map(
      ({ text, style, bold }, at) =>
        new TableCell({
          width: { size: twips(widths[at] ?? 0), type: WidthType.DXA },
          ...(isHeader && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: colour.tint } }),
          children: [new Paragraph({ style, keepNext: isHeader, children: runsFor(text, bold ? { bold } : {}) })],
        }),
    ),
  });

const tableOf = (rows: TableRow[], widths: readonly number[], borders: 'rows' | 'grid') => {
  const outer = borders === 'grid' ? hairline : none;
  return new Table({
    rows,
    columnWidths: widths.map(twips),
    width: { size: widths.map(twips).reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: borders === 'grid' ? 90 : 0, right: 90, marginUnitType: WidthType.DXA },
    borders: {
      top: hairline,
      bottom: hairline,
      left: outer,
      right: outer,
      insideHorizontal: hairline,
      insideVertical: outer,
    },
  });
};

/** Labels with their values, in two columns without upright lines. */
export function pairsTable({ pairs }: Extract<Block, { kind: 'pairs' }>): Table {
  const widths = [label, textWidth - label];
  const rows = pairs.map(({ label: name, value }) =>
    rowOf(
      [
        { text: name, style: 'CellLabel' },
        { text: value, style: 'CellText' },
      ],
      widths,
      false,
    ),
  );
  return tableOf(rows, widths, 'rows');
}

/** A table whose first row is marked as its header and repeats on every page. Short rows are filled up with empty cells. */
export function gridTable({ columns, rows }: Extract<Block, { kind: 'table' }>): Table {
  const widths = columnShares(columns, rows).map((share) => share * textWidth);
  const filled = (row: readonly string[], bold: boolean): Cell[] =>
    widths.map((_, at) => ({ text: row[at] ?? '', style: 'CellText', bold }));
  const header = rowOf(filled(columns, true), widths, true);
  return tableOf([header, ...rows.map((row) => rowOf(filled(row, false), widths, false))], widths, 'grid');
}
