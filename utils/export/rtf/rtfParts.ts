import type { Run } from '@/utils/model/letter';
import { isLabel } from '../isLabel';
import type { Part } from '../partsFor';
import { rtfGrid, rtfPairs } from './rtfTables';
import { rtfText } from './rtfText';

const paragraph = (looks: string, inside: string) =>
  `{\\pard\\plain\\f0\\fs22\\cf1\\lang2057${looks} ${inside}\\par}\n`;
const lines = (looks: string, texts: readonly string[]) =>
  texts.length === 0 ? '' : paragraph(looks, texts.map(rtfText).join('\\line '));
const runsOf = (runs: readonly Run[]) =>
  runs.map(({ text, bold }) => (bold ? `{\\b ${rtfText(text)}}` : rtfText(text))).join('');

const heading1 = (text: string) => paragraph('\\s1\\outlinelevel0\\keepn\\sb280\\sa160\\b\\cf2\\fs28', rtfText(text));
const heading2 = (text: string) => paragraph('\\s2\\outlinelevel1\\keepn\\sb240\\sa60\\b\\cf2\\fs23', rtfText(text));

/** RTF for one part of a clean letter; `at` and `parts` say what follows it. */
export function rtfParts(part: Part, at: number, parts: readonly Part[]): string {
  // A signature alone on its page says nothing of what was signed, and a label at the foot of one says nothing at all.
  const keep = parts[at + 1]?.kind === 'signature' || isLabel(part) ? '\\keepn' : '';
  switch (part.kind) {
    case 'practice':
      return paragraph('\\sa40\\b\\cf2\\fs34', rtfText(part.text));
    case 'letterhead':
      return lines('\\sa240\\cf3\\fs18', part.lines);
    case 'date':
      return paragraph('\\sa240', rtfText(part.text));
    case 'title':
      return heading1(part.text);
    case 'heading':
      return part.level === 1 ? heading1(part.text) : heading2(part.text);
    case 'paragraph':
      return paragraph(`\\sa120${keep}`, runsOf(part.runs));
    case 'note':
      return paragraph(`\\li160\\sa120\\fs20\\brdrl\\brdrs\\brdrw30\\brsp80\\brdrcf2${keep}`, runsOf(part.runs));
    case 'list':
      return part.items
        .map((item, index) =>
          paragraph(
            `\\ls1\\ilvl0\\fi-240\\li320\\sa${index === part.items.length - 1 ? 120 : 40}`,
            `{\\listtext\\u8226?\\tab}${rtfText(item)}`,
          ),
        )
        .join('');
    case 'pairs':
      return rtfPairs(part);
    case 'table':
      return rtfGrid(part);
    case 'address':
      return lines('\\keep\\sa160', part.lines);
    case 'signature':
      return lines('\\keepn\\sa560', part.lines.slice(0, 1)) + lines('\\keep\\sa160', part.lines.slice(1));
    case 'page-break':
      return '\\page\n';
  }
}
