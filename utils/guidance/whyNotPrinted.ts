import { dateInWords } from '@/utils/model/dateInWords';
import type { Position } from '@/utils/model/position';

/** Why a position is not in a letter of an ISO date, in one sentence for the editor; null when nothing stands against it. */
export function whyNotPrinted(position: Position, date: string): string | null {
  const about = `The wording “${position.title}”`;
  if (position.supersededBy !== null) return `${about} has been replaced and is kept for reading only.`;
  if (position.basis === 'reported') return `${about} is known only from reports and is kept for reading only.`;
  if (date < position.appliesFrom) return `${about} applies from ${dateInWords(position.appliesFrom)}.`;
  if (date > position.reviewBy)
    return `${about} was to be checked again by ${dateInWords(position.reviewBy)}, so it is left out; the letter is complete without it.`;
  return null;
}
