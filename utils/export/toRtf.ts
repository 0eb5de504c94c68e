import type { Letter } from '@/utils/model/letter';
import { cleanLetter } from './cleanLetter';
import { identityLine } from './identityLine';
import { looks } from './looks';
import { onOneLine } from './onOneLine';
import { partsFor } from './partsFor';
import { rtfParts } from './rtf/rtfParts';
import { rtfText } from './rtf/rtfText';

const { page, colour } = looks;
const twips = (points: number) => Math.round(points * 20);
const colourOf = (hex: string) => {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `\\red${red}\\green${green}\\blue${blue};`;
};

const opening = [
  '{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0\\deflang2057',
  `{\\fonttbl{\\f0\\fswiss\\fcharset0 ${looks.font};}}`,
  `{\\colortbl;${[colour.ink, colour.accent, colour.soft, colour.line, colour.tint].map(colourOf).join('')}}`,
  '{\\stylesheet{\\s0\\f0\\fs22 Normal;}{\\s1\\outlinelevel0\\b\\fs28 heading 1;}{\\s2\\outlinelevel1\\b\\fs23 heading 2;}}',
  "{\\*\\listtable{\\list\\listtemplateid1\\listsimple{\\listlevel\\levelnfc23\\levelfollow0\\levelstartat1{\\leveltext\\'01\\u8226?;}{\\levelnumbers;}\\fi-240\\li320}\\listid1}}",
  '{\\*\\listoverridetable{\\listoverride\\listid1\\listoverridecount0\\ls1}}',
  '{\\info{\\title Letter}{\\author Dear Colleague}}',
  `\\paperw${twips(page.width)}\\paperh${twips(page.height)}\\margl${twips(page.side)}\\margr${twips(page.side)}`,
  `\\margt${twips(page.top)}\\margb${twips(page.bottom)}\\headery${twips(page.header)}\\footery${twips(page.footer)}\\widowctrl`,
].join('\n');

const edge = `\\pard\\plain\\f0\\fs18\\cf3\\tqr\\tx${twips(page.width - 2 * page.side)}`;

function edges({ identity, mark, letterhead }: Letter): string {
  const marked = mark === null ? '' : `{\\tab\\b\\cf1 ${rtfText(onOneLine(mark))}}`;
  const header = `{\\header ${edge}\\brdrb\\brdrs\\brdrw5\\brdrcf4\\brsp80 ${rtfText(identityLine(identity))}${marked}\\par}`;
  const pages = 'Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}} of {\\field{\\*\\fldinst NUMPAGES}{\\fldrslt 1}}';
  return `${header}\n{\\footer ${edge} ${rtfText(onOneLine(letterhead[0] ?? ''))}\\tab ${pages}\\par}`;
}

/** The letter as rich text (.rtf), which every word processor opens: plain ASCII, with the same headings, tables and page edges as Word. */
export function toRtf(letter: Letter): string {
  const clean = cleanLetter(letter);
  return `${opening}\n${edges(clean)}\n${partsFor(clean).map(rtfParts).join('')}}\n`;
}
