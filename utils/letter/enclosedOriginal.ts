import { dateInWords } from '@/utils/model/dateInWords';
import type { Block } from '@/utils/model/letter';
import type { Facts } from './facts';
import { write } from './write';

/** The original letter behind a reply, on its own page and dated again, with its name for the list of enclosures. */
export function enclosedOriginal({ draft, date }: Facts): { blocks: Block[]; names: string[] } {
  const { original } = draft;
  if (!original) return { blocks: [], names: [] };
  const sent = original.date.trim() || dateInWords(draft.returned?.originalDate ?? '');
  return {
    names: [`${original.title}${sent && ` first sent on ${sent}`}`],
    blocks: [
      { kind: 'page-break' },
      write.part(original.title),
      write.paragraph(
        `Sent again on ${dateInWords(date)}.`,
        sent && `First sent on ${sent}.`,
        original.mark ? `${original.mark} when it was first composed.` : '',
      ),
      ...original.blocks,
    ],
  };
}
