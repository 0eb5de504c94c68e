import type { Block } from '@/utils/model/letter';
import type { Facts } from './facts';
import { redatedOriginal } from './redatedOriginal';
import { write } from './write';

/** The original letter behind a reply, on its own page and dated again, with its name for the list of enclosures. */
export function enclosedOriginal({ draft, date }: Facts): { blocks: Block[]; names: string[] } {
  const again = redatedOriginal(draft, date);
  if (!again || !draft.original) return { blocks: [], names: [] };
  const sent = draft.original.date.trim();
  const unsigned = draft.original.mark ? [write.paragraph(`${draft.original.mark} when it was first written.`)] : [];
  return {
    names: [`${again.title}${sent && ` first sent on ${sent}`}`],
    blocks: [{ kind: 'page-break' }, write.part(again.title), ...unsigned, ...again.blocks],
  };
}
