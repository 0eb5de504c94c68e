import type { Run } from '@/utils/model/letter';
import { isLabel } from '../isLabel';
import { looks } from '../looks';
import type { Part } from '../partsFor';
import { lineHeight, type PdfSheet } from './PdfSheet';
import { writeGrid, writePairs } from './pdfTables';
import { writeInto, writeText, type TextPlace } from './pdfText';

const { size, colour, gap } = looks;
const body: TextPlace = { type: 'P', size: size.body, colour: colour.ink, after: gap.paragraph };
const heading = (level: 1 | 2): TextPlace =>
  level === 1
    ? { type: 'H1', size: size.title, colour: colour.accent, before: 6, after: 7, keep: 50 }
    : { type: 'H2', size: size.section, colour: colour.accent, before: 6, after: 2, keep: 30 };

const run = (text: string, bold = false): Run[] => [{ text, bold }];

/** Height of a signature with the room for the pen, so that it is not left alone on a page. */
const penRoom = 28;
const signatureHeight = (part: Part | undefined) =>
  part?.kind === 'signature' ? part.lines.length * lineHeight(size.body) + penRoom : 0;

function writeList(sheet: PdfSheet, items: readonly string[]): void {
  const list = sheet.structure(sheet.root, 'L');
  for (const text of items) {
    const item = sheet.structure(list, 'LI');
    sheet.ensure(lineHeight(size.body));
    const bullet = sheet.structure(item, 'Lbl');
    sheet.drawLines(bullet, 'Lbl', [[{ text: '•', bold: false }]], looks.page.side + 4, sheet.y, body);
    bullet.end();
    const said = sheet.structure(item, 'LBody');
    writeInto(sheet, said, run(text), { ...body, type: 'LBody', indent: 16, after: 2 });
    said.end();
    item.end();
  }
  list.end();
  sheet.y += gap.paragraph - 2;
}

function writeSignature(sheet: PdfSheet, part: Extract<Part, { kind: 'signature' }>): void {
  sheet.ensure(Math.min(signatureHeight(part), 300));
  writeText(sheet, run(part.lines[0] ?? ''), { ...body, after: penRoom });
  writeText(sheet, run(part.lines.slice(1).join('\n')), { ...body, after: 8 });
}

/** Writes one part of a clean letter; `at` and `parts` say what follows it. */
export function writePart(sheet: PdfSheet, part: Part, at: number, parts: readonly Part[]): void {
  const keep = signatureHeight(parts[at + 1]) || (isLabel(part) ? lineHeight(size.body) * 2 : 0);
  switch (part.kind) {
    case 'practice':
      return writeText(sheet, run(part.text, true), { ...body, size: size.practice, colour: colour.accent, after: 2 });
    case 'letterhead':
      return writeText(sheet, run(part.lines.join('\n')), {
        ...body,
        size: size.small,
        colour: colour.soft,
        after: 12,
      });
    case 'date':
      return writeText(sheet, run(part.text), { ...body, after: 12 });
    case 'title':
      return writeText(sheet, run(part.text, true), heading(1));
    case 'heading':
      return writeText(sheet, run(part.text, true), heading(part.level ?? 2));
    case 'paragraph':
      return writeText(sheet, part.runs, { ...body, keep });
    case 'note':
      return writeText(sheet, part.runs, { ...body, size: 10, indent: 9, bar: colour.accent, keep });
    case 'list':
      return writeList(sheet, part.items);
    case 'pairs':
      return writePairs(sheet, part);
    case 'table':
      return writeGrid(sheet, part);
    case 'address':
      return writeText(sheet, run(part.lines.join('\n')), { ...body, after: 8 });
    case 'signature':
      return writeSignature(sheet, part);
    case 'page-break':
      return sheet.newPage();
  }
}
