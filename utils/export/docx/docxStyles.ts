import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { looks } from '../looks';

/** Points to twentieths of a point, the length unit of WordprocessingML. */
export const twips = (points: number) => Math.round(points * 20);
const halfPoints = (points: number) => Math.round(points * 2);

const { size, colour, gap } = looks;
const singleLine = Math.round(gap.line * 240);

const heading = (points: number, before: number, after: number) => ({
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run: { size: halfPoints(points), bold: true, color: colour.accent },
  paragraph: { spacing: { before: twips(before), after: twips(after) }, keepNext: true, keepLines: true },
});

const own = (id: string, name: string, run: object, paragraph: object): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph,
});

/** The styles of the letter, so that a practice can restyle it in Word with a few clicks. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: { ascii: looks.font, hAnsi: looks.font, cs: looks.font, eastAsia: looks.font },
        size: halfPoints(size.body),
        color: colour.ink,
        language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: twips(gap.paragraph), line: singleLine } },
    },
    heading1: heading(size.title, 14, 8),
    heading2: heading(size.section, gap.section, 3),
    listParagraph: { basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: twips(2) } } },
  },
  paragraphStyles: [
    own(
      'PracticeName',
      'Practice name',
      { size: halfPoints(size.practice), bold: true, color: colour.accent },
      { spacing: { after: twips(2) } },
    ),
    own(
      'PracticeLine',
      'Practice line',
      { size: halfPoints(size.small), color: colour.soft },
      { spacing: { after: 0, line: 264 } },
    ),
    own('AddressLine', 'Address line', {}, { spacing: { after: 0 }, keepNext: true }),
    own('LetterDate', 'Letter date', {}, { spacing: { before: twips(12), after: twips(12) } }),
    own('SignatureLine', 'Signature line', {}, { spacing: { after: 0 }, keepLines: true }),
    own(
      'Note',
      'Note',
      { size: halfPoints(10) },
      {
        indent: { left: twips(8) },
        border: { left: { style: BorderStyle.SINGLE, size: 12, color: colour.accent, space: 8 } },
      },
    ),
    own('CellText', 'Cell text', { size: halfPoints(10) }, { spacing: { after: 0, line: 252 } }),
    own('CellLabel', 'Cell label', { size: halfPoints(10), color: colour.soft }, { spacing: { after: 0, line: 252 } }),
    own('AfterTable', 'After table', { size: 8 }, { spacing: { after: 0, line: 120, lineRule: 'exact' } }),
    own('PageEdge', 'Page edge', { size: halfPoints(size.small), color: colour.soft }, { spacing: { after: 0 } }),
  ],
};
