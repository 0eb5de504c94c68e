import type { Run } from '@/utils/model/letter';
import { looks } from '../looks';
import { lineHeight, textWidth, type PdfSheet, type Structure, type TextLooks } from './PdfSheet';

/** How a stretch of text stands on the page; lengths in points. `keep`: how much must follow it on the same page. */
export interface TextPlace extends TextLooks {
  type: string;
  before?: number;
  after: number;
  indent?: number;
  keep?: number;
  /** Colour of an upright line beside the text. */
  bar?: string;
}

/** How many of `left` lines to put where `fits` fit: never one alone at the foot or the head of a page. */
function linesHere(fits: number, left: number): number {
  if (fits >= left) return left;
  const kept = left - fits === 1 ? fits - 1 : fits;
  return kept < 2 ? 0 : kept;
}

/** Writes text into a structure element, over as many pages as it takes. */
export function writeInto(sheet: PdfSheet, element: Structure, runs: readonly Run[], place: TextPlace): void {
  const { type, size, indent = 0, keep = 0, before = 0 } = place;
  const lines = sheet.lines(runs, textWidth - indent, size);
  const high = lineHeight(size);
  const wanted = lines.length * high + keep;
  if (keep > 0 && wanted < 400) sheet.ensure(before + wanted);
  if (sheet.y > looks.page.top) sheet.y += before;
  for (let from = 0; from < lines.length;) {
    const fits = Math.floor(sheet.room / high + 0.01);
    const here = linesHere(fits, lines.length - from) || (sheet.y <= looks.page.top ? Math.max(fits, 1) : 0);
    if (here === 0) {
      sheet.newPage();
      continue;
    }
    const x = looks.page.side + indent;
    const top = sheet.y;
    sheet.drawLines(element, type, lines.slice(from, from + here), x, top, place);
    if (place.bar) {
      const colour = `#${place.bar}`;
      sheet.drawArtifact(() => sheet.document.rect(x - 8, top, 1.5, here * high).fill(colour), 'Layout');
    }
    sheet.y += here * high;
    from += here;
  }
  sheet.y += place.after;
}

/** Writes a paragraph or heading of its own. */
export function writeText(sheet: PdfSheet, runs: readonly Run[], place: TextPlace): void {
  if (runs.every(({ text }) => text === '')) return;
  const element = sheet.structure(sheet.root, place.type);
  writeInto(sheet, element, runs, place);
  element.end();
}
