import { toBytes } from 'pdfkit/output';
import type { Letter } from '@/utils/model/letter';
import { cleanLetter } from './cleanLetter';
import { partsFor } from './partsFor';
import { drawEdges } from './pdf/drawEdges';
import { writePart } from './pdf/writePart';
import { PdfSheet } from './pdf/PdfSheet';

/**
 * The letter as a PDF: real text in an embedded part of Arimo, tagged with headings, lists and tables, British English, identity and
 * "Page x of y" on every page. The file's properties carry no patient details. Load this module only when a file is wanted: it brings
 * `pdfkit` and the fonts.
 */
export async function toPdf(letter: Letter): Promise<Uint8Array> {
  const clean = cleanLetter(letter);
  const sheet = new PdfSheet();
  const parts = partsFor(clean);
  for (const [at, part] of parts.entries()) writePart(sheet, part, at, parts);
  sheet.root.end();
  drawEdges(sheet, clean);
  const bytes = toBytes(sheet.document);
  sheet.document.end();
  return bytes;
}
