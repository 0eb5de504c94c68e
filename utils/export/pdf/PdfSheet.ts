import PDFDocument from 'pdfkit';
import { looks } from '../looks';
import { breakLines, type Line } from './breakLines';
import type { Run } from '@/utils/model/letter';
import { glyphPieces } from './glyphPieces';
import { pdfFonts } from './pdfFonts';

export type Structure = PDFKit.PDFStructureElement;

/** How text looks: size in points and colour. */
export interface TextLooks {
  size: number;
  colour: string;
}

const { page, gap } = looks;
/** A single line of Arial is 1.15 times its size, in Word and here. */
const leading = 1.15 * gap.line;

/** Height in points of one line. */
export const lineHeight = (size: number) => size * leading;
export const pageTop = page.top;
export const pageBottom = page.height - page.bottom;
export const textWidth = page.width - 2 * page.side;

/** A PDF being written from top to bottom: the only place that draws. `y` is where the next thing goes, in points from the top. */
export class PdfSheet {
  readonly document: PDFKit.PDFDocument;
  readonly root: Structure;
  y = pageTop;

  constructor() {
    this.document = new PDFDocument({
      size: 'A4',
      margin: 0,
      font: '',
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'en-GB',
      displayTitle: true,
      info: { Title: 'Letter', Author: 'Dear Colleague', Creator: 'Dear Colleague' },
    });
    const { regular, bold } = pdfFonts;
    this.document.registerFont('regular', regular).registerFont('bold', bold);
    this.root = this.document.struct('Document');
    this.document.addStructure(this.root);
    this.newPage();
  }

  newPage(): void {
    this.document.addPage();
    this.y = pageTop;
  }

  /** Points left on this page. */
  get room(): number {
    return pageBottom - this.y;
  }

  /** Goes to a new page unless `height` points are left on this one, or there is nothing on it yet. */
  ensure(height: number): void {
    if (this.room < height && this.y > pageTop) this.newPage();
  }

  /**
   * Width of a text as it is drawn. Never measured otherwise: the font remembers a glyph by the first character it was asked for, and a
   * soft hyphen measured first would turn every hyphen into one for those who copy or search.
   */
  widthOf(text: string, bold: boolean, size: number): number {
    this.document.font(bold ? 'bold' : 'regular').fontSize(size);
    return glyphPieces(text).reduce((sum, piece) => sum + this.document.widthOfString(piece.text), 0);
  }

  lines(runs: readonly Run[], width: number, size: number): Line[] {
    return breakLines(runs, width, (text, bold) => this.widthOf(text, bold, size));
  }

  /** A new element of the document's structure below `parent`. */
  structure(parent: Structure, type: string, options: { scope?: 'Row' | 'Column' } = {}): Structure {
    const element = this.document.struct(type, options as PDFKit.Mixins.StructureElementOptions);
    parent.add(element);
    return element;
  }

  /** Draws lines from `top` down as content of a structure element. */
  drawLines(element: Structure, type: string, lines: readonly Line[], x: number, top: number, style: TextLooks): void {
    const content = this.document.markStructureContent(type);
    this.drawText(lines, x, top, style);
    this.document.endMarkedContent();
    element.add(content);
  }

  /** Draws something that is not part of the text: page edges, lines between rows, repeated headers. */
  drawArtifact(draw: () => void, kind: 'Pagination' | 'Layout'): void {
    this.document.markContent('Artifact', { type: kind });
    draw();
    this.document.endMarkedContent();
  }

  drawText(lines: readonly Line[], x: number, top: number, { size, colour }: TextLooks): void {
    const { document } = this;
    document.fillColor(`#${colour}`);
    for (const [row, line] of lines.entries()) {
      let at = x;
      for (const { text, bold } of line) {
        document.font(bold ? 'bold' : 'regular').fontSize(size);
        for (const { text: piece, actual } of glyphPieces(text)) {
          if (actual !== null) document.markContent('Span', { actual });
          document.text(piece, at, top + row * lineHeight(size) + size * 0.12, { lineBreak: false });
          if (actual !== null) document.endMarkedContent();
          at += document.widthOfString(piece);
        }
      }
    }
  }

  /** A hair line from left to right. */
  rule(x: number, width: number, y: number): void {
    this.document
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.5)
      .strokeColor(`#${looks.colour.line}`)
      .stroke();
  }
}
