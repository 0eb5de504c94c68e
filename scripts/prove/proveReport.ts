import type { TypedLetter } from './typedLetter';

/** What one round lost. Empty when everything acknowledged was there. */
export interface RoundResult {
  acknowledged: number;
  lost: number;
  where: string[];
}

interface Stored {
  letters: { id: string; revision: number; text: string }[];
  aside: number;
  check: string;
}

/** Compares what was acknowledged for a letter with what is stored after the fall. */
export function judge(letter: TypedLetter, stored: Stored): RoundResult {
  const head = stored.letters.find(({ id }) => id === letter.id);
  const where: string[] = [];
  const result = (lost: number): RoundResult => ({ acknowledged: letter.saves, lost, where });
  if (stored.aside > 0) where.push(`${stored.aside} records cannot be opened`);
  if (stored.check !== 'fine') where.push(`the start says "${stored.check}"`);
  if (!head) {
    if (letter.saves === 0) return result(0);
    where.push(`letter ${letter.id} is gone after ${letter.saves} acknowledged saves`);
    return result(letter.saves);
  }
  const missing = Math.max(0, letter.revision - head.revision);
  if (missing > 0) where.push(`letter ${letter.id}: revision ${head.revision} of ${letter.revision}`);
  if (!letter.typed.startsWith(head.text)) where.push(`letter ${letter.id}: text that was never typed`);
  if (head.text.length < letter.acknowledged)
    where.push(`letter ${letter.id}: ${head.text.length} of ${letter.acknowledged} acknowledged characters`);
  return result(missing || (where.length > 0 ? 1 : 0));
}

export interface Total extends RoundResult {
  rounds: number;
}

export const emptyTotal = (): Total => ({ rounds: 0, acknowledged: 0, lost: 0, where: [] });

export const add = (total: Total, round: RoundResult): Total => ({
  rounds: total.rounds + 1,
  acknowledged: total.acknowledged + round.acknowledged,
  lost: total.lost + round.lost,
  where: [...total.where, ...round.where],
});

/** What is wrong with a result: losses, and a run in which nothing was acknowledged proves nothing. */
export const faults = (total: Total): number =>
  total.lost + total.where.length + (total.acknowledged < total.rounds ? 1 : 0);

/** One line a person reads, and the places below it. */
export function tell(name: string, total: Total): void {
  console.log(`${name}: ${total.rounds} rounds, ${total.acknowledged} acknowledged saves, ${total.lost} lost`);
  for (const place of total.where.slice(0, 20)) console.log(`    ${place}`);
  if (total.where.length > 20) console.log(`    and ${total.where.length - 20} more`);
}
