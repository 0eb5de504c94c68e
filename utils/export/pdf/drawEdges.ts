import type { Letter } from '@/utils/model/letter';
import { identityLine } from '../identityLine';
import { looks } from '../looks';
import { onOneLine } from '../onOneLine';
import { textWidth, type PdfSheet } from './PdfSheet';

const { page, size, colour } = looks;
const soft = { size: size.small, colour: colour.soft };

/** Draws the top and foot of every page, once all pages are known: identity and mark, the practice and "Page x of y". */
export function drawEdges(sheet: PdfSheet, { identity, mark, letterhead }: Letter): void {
  const { start, count } = sheet.document.bufferedPageRange();
  const widthOf = (text: string, bold: boolean) => sheet.widthOf(text, bold, size.small);
  const marked = onOneLine(mark ?? '');
  const markWidth = Math.min(widthOf(marked, true), textWidth / 3) + (marked ? 12 : 0);
  const markLines = sheet.lines([{ text: marked, bold: true }], markWidth, size.small).slice(0, 3);
  const top = sheet.lines([{ text: identityLine(identity) }], textWidth - markWidth, size.small).slice(0, 3);
  const rows = Math.max(top.length, markLines.length);
  const practice = sheet.lines([{ text: onOneLine(letterhead[0] ?? '') }], textWidth * 0.7, size.small).slice(0, 1);
  const rightOf = (text: string, bold: boolean) => page.width - page.side - widthOf(text, bold);
  for (let at = 0; at < count; at += 1) {
    sheet.document.switchToPage(start + at);
    const foot = `Page ${at + 1} of ${count}`;
    sheet.drawArtifact(() => {
      const y = page.top - 18 - rows * size.small * 1.3;
      sheet.drawText(top, page.side, y, soft);
      for (const [row, line] of markLines.entries()) {
        const text = line.map((piece) => piece.text).join('');
        const below = row * size.small * 1.3;
        sheet.drawText([line], rightOf(text.trimEnd(), true), y + below, { ...soft, colour: colour.ink });
      }
      sheet.rule(page.side, textWidth, page.top - 15);
      sheet.drawText(practice, page.side, page.height - page.footer - 12, soft);
      sheet.drawText([[{ text: foot, bold: false }]], rightOf(foot, false), page.height - page.footer - 12, soft);
    }, 'Pagination');
  }
}
