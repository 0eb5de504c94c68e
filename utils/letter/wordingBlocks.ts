import { isIsoDate } from '@/utils/model/isoDate';
import type { Block } from '@/utils/model/letter';
import type { Facts } from './facts';
import { write } from './write';

/** The dated statements in force on the letter's day, a paragraph each. */
export function positionBlocks({ positions }: Facts): Block[] {
  return positions.map((position) => write.paragraph(position.claim));
}

/** The practice's own wording, marked as theirs with its source; left out once its review date is past or when it has none. */
export function ownWordingBlocks({ draft, date }: Facts): Block[] {
  return draft.ownWording
    .filter((own) => own.text.trim() !== '' && isIsoDate(own.reviewBy) && date <= own.reviewBy)
    .map((own) => ({
      kind: 'note',
      runs: [
        { text: 'Practice’s own wording: ', bold: true },
        { text: own.text.trim().replace(/\s*[\r\n]+\s*/g, ' ') },
        ...(own.source.trim() ? [{ text: ` (Source: ${own.source.trim()})` }] : []),
      ],
    }));
}
