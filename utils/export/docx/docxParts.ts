import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Run } from '@/utils/model/letter';
import { isLabel } from '../isLabel';
import { looks } from '../looks';
import type { Part } from '../partsFor';
import { gridTable, pairsTable } from './docxTables';
import { twips } from './docxStyles';
import { runsFor } from './runsFor';

/** Word joins two tables that touch, and wants a paragraph behind the last one. */
const afterTable = () => new Paragraph({ style: 'AfterTable' });

const boldRuns = (runs: readonly Run[]) => runs.flatMap(({ text, bold }) => runsFor(text, bold ? { bold } : {}));

/** Lines that stay together on one page, with `room` in points below the first, in a signature for the pen. */
const lines = (style: string, texts: readonly string[], room: number) =>
  texts.map(
    (text, at) =>
      new Paragraph({
        style,
        keepNext: at < texts.length - 1,
        spacing: { after: twips((at === 0 ? room : 0) + (at === texts.length - 1 ? 8 : 0)) },
        children: runsFor(text),
      }),
  );

/** Word paragraphs and tables for one part of a clean letter. */
export function docxParts(part: Part, at: number, parts: readonly Part[]): (Paragraph | Table)[] {
  // A signature alone on its page says nothing of what was signed, and a label at the foot of one says nothing at all.
  const keepNext = parts[at + 1]?.kind === 'signature' || isLabel(part);
  switch (part.kind) {
    case 'practice':
      return [new Paragraph({ style: 'PracticeName', children: runsFor(part.text) })];
    case 'letterhead':
      return part.lines.map((line) => new Paragraph({ style: 'PracticeLine', children: runsFor(line) }));
    case 'date':
      return [new Paragraph({ style: 'LetterDate', children: runsFor(part.text) })];
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsFor(part.text) })];
    case 'heading':
      return [
        new Paragraph({
          heading: part.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: runsFor(part.text),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ keepNext, children: boldRuns(part.runs) })];
    case 'note':
      return [new Paragraph({ style: 'Note', keepNext, children: boldRuns(part.runs) })];
    case 'page-break':
      return [new Paragraph({ style: 'AfterTable', pageBreakBefore: true })];
    case 'list':
      return part.items.map(
        (item, index) =>
          new Paragraph({
            numbering: { reference: 'bullets', level: 0 },
            ...(index === part.items.length - 1 && { spacing: { after: twips(looks.gap.paragraph) } }),
            children: runsFor(item),
          }),
      );
    case 'pairs':
      return part.pairs.length === 0 ? [] : [pairsTable(part), afterTable()];
    case 'table':
      return part.columns.length + part.rows.length === 0 ? [] : [gridTable(part), afterTable()];
    case 'address':
      return lines('AddressLine', part.lines, 0);
    case 'signature':
      return lines('SignatureLine', part.lines, 28);
  }
}
