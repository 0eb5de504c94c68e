import { cleanLetter } from '@/utils/export/cleanLetter';
import { partsFor, type Part } from '@/utils/export/partsFor';
import type { Letter } from '@/utils/model/letter';

function textsOf(part: Part): string[] {
  switch (part.kind) {
    case 'practice':
    case 'date':
    case 'title':
    case 'heading':
      return [part.text];
    case 'letterhead':
    case 'address':
    case 'signature':
      return part.lines;
    case 'paragraph':
    case 'note':
      return [part.runs.map(({ text }) => text).join('')];
    case 'list':
      return part.items;
    case 'pairs':
      return part.pairs.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return [part.columns, ...part.rows].flat();
    case 'page-break':
      return [];
  }
}

/** The letter's printed text below its page header, in order: what every format must say. */
export const printedText = (letter: Letter): string => partsFor(cleanLetter(letter)).flatMap(textsOf).join('\n');

/**
 * Two texts that differ in nothing a reader of letters could see: white space, bullets, characters without a shape and the sign for an unknown one left out, and
 * compatible characters made equal.
 */
export const asSeen = (text: string): string =>
  text.normalize('NFKC').replace(/[\s•\p{C}\p{Default_Ignorable_Code_Point}\uFFFD]/gu, '');
