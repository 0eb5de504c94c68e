/** Whole numbers below a bound, the same for the same seed. */
export type Dice = (bound: number) => number;

export function diceFrom(seed: number): Dice {
  let state = seed >>> 0 || 1;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * bound);
  };
}
