import { BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { Letter } from '@/utils/model/letter';
import { identityLine } from '../identityLine';
import { looks } from '../looks';
import { onOneLine } from '../onOneLine';
import { twips } from './docxStyles';
import { runsFor } from './runsFor';

const { page, colour } = looks;
const rightEdge = [{ type: TabStopType.RIGHT, position: twips(page.width - 2 * page.side) }];
const rule = { style: BorderStyle.SINGLE, size: 4, color: colour.line, space: 4 };

/** Top of every page: who the letter is about and, until it is signed, that it is not. */
export function docxHeader({ identity, mark }: Letter): Header {
  const marked = mark === null ? [] : runsFor(`\t${onOneLine(mark)}`, { bold: true, color: colour.ink });
  return new Header({
    children: [
      new Paragraph({
        style: 'PageEdge',
        tabStops: rightEdge,
        border: { bottom: rule },
        children: [...runsFor(identityLine(identity)), ...marked],
      }),
    ],
  });
}

/** Foot of every page: the practice's name and "Page x of y" as fields that Word keeps up to date. */
export function docxFooter({ letterhead }: Letter): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'PageEdge',
        tabStops: rightEdge,
        children: [
          ...runsFor(`${onOneLine(letterhead[0] ?? '')}\t`),
          new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
