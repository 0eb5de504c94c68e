import { AlignmentType, Document, LevelFormat, Packer } from 'docx';
import type { Letter } from '@/utils/model/letter';
import { cleanLetter } from './cleanLetter';
import { docxFooter, docxHeader } from './docx/docxEdges';
import { docxParts } from './docx/docxParts';
import { docxStyles, twips } from './docx/docxStyles';
import { looks } from './looks';
import { partsFor } from './partsFor';

const { page } = looks;

const bullets = {
  reference: 'bullets',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: twips(16), hanging: twips(12) } } },
    },
  ],
};

const properties = {
  page: {
    size: { width: twips(page.width), height: twips(page.height) },
    margin: {
      top: twips(page.top),
      bottom: twips(page.bottom),
      left: twips(page.side),
      right: twips(page.side),
      header: twips(page.header),
      footer: twips(page.footer),
    },
  },
};

/**
 * The letter as a Word file (.docx): A4, British English, real headings, a header with the patient's identity and a footer with
 * page fields on every page. The file's properties carry no patient details. Load this module only when a file is wanted: it
 * brings the `docx` library.
 */
export async function toDocx(letter: Letter): Promise<Uint8Array> {
  const clean = cleanLetter(letter);
  const document = new Document({
    creator: 'Dear Colleague',
    lastModifiedBy: 'Dear Colleague',
    title: 'Letter',
    description: '',
    styles: docxStyles,
    numbering: { config: [bullets] },
    compatabilityModeVersion: 15,
    sections: [
      {
        properties,
        headers: { default: docxHeader(clean) },
        footers: { default: docxFooter(clean) },
        children: partsFor(clean).flatMap(docxParts),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
