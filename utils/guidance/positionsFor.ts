import type { Draft } from '@/utils/model/draft';
import { effectiveKind, isSuspectedCancer } from '@/utils/model/effectiveKind';
import type { LetterKind } from '@/utils/model/letterKind';
import type { Position } from '@/utils/model/position';
import { positions } from './positions';

/** Whether a position may ever be printed: read at its source, not replaced, and meant for some kind of letter. */
export function isPrintable(position: Position): boolean {
  return position.basis === 'read' && position.supersededBy === null && position.printedIn.length > 0;
}

/**
 * What a letter of a kind may claim on its day. `printed`: in force on that ISO date. `past`: would be printed, had its review
 * date not passed; the letter is complete without it and the editor says why. A text that is no date prints nothing.
 */
export function positionsFor(
  kind: LetterKind,
  date: string,
  register: readonly Position[] = positions,
): { printed: Position[]; past: Position[] } {
  const meant = register.filter((position) => isPrintable(position) && position.printedIn.includes(kind));
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date);
  return {
    printed: isDay ? meant.filter((position) => position.appliesFrom <= date && date <= position.reviewBy) : [],
    past: isDay ? meant.filter((position) => position.reviewBy < date) : [],
  };
}

/** What the letter of a draft may claim on a day: by the kind it really becomes, and without what does not hold for suspected cancer. */
export function positionsOf(draft: Draft, date: string): { printed: Position[]; past: Position[] } {
  const { printed, past } = positionsFor(effectiveKind(draft), date);
  const holds = ({ notOnCancer }: Position) => !(notOnCancer && isSuspectedCancer(draft));
  return { printed: printed.filter(holds), past: past.filter(holds) };
}
