import { Document, Packer, Paragraph } from 'docx';
import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { pdfFonts } from '@/utils/export/pdf/pdfFonts';
import { toText } from '@/utils/export/toText';
import type { Letter } from '@/utils/model/letter';

type Floor = (letter: Letter) => unknown;

/** The letter's text, a paragraph a line, written with no thought of looks or structure. */
const linesOf = (letter: Letter) => toText(letter).split('\n');

const pdf: Floor = (letter) => {
  const document = new PDFDocument({ size: 'A4', font: '' });
  document.registerFont('regular', pdfFonts.regular).font('regular').fontSize(11);
  for (const line of linesOf(letter)) document.text(line || ' ');
  const bytes = toBytes(document);
  document.end();
  return bytes;
};

/** For each format, the least work that puts the same text into a file: straight through its library, or joined strings. */
export const letterFloors: Readonly<Record<'docx' | 'pdf' | 'rtf' | 'txt' | 'html', { name: string; write: Floor }>> = {
  docx: {
    name: 'docx library, plain paragraphs',
    write: (letter) => {
      const children = linesOf(letter).map((line) => new Paragraph(line));
      return Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
    },
  },
  pdf: { name: 'pdfkit, plain text', write: pdf },
  rtf: { name: 'joined strings', write: (letter) => `{\\rtf1 ${linesOf(letter).join('\\par ')}}` },
  txt: { name: 'joined strings', write: (letter) => linesOf(letter).join('\n') },
  html: {
    name: 'joined strings',
    write: (letter) =>
      linesOf(letter)
        .map((line) => `<p>${line}</p>`)
        .join(''),
  },
};
