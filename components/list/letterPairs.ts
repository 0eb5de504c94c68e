/**
 * Which pairs of neighbouring letters stand in a text, as 1,024 bits: a word can only stand in it when all of its pairs do. Asking the bits
 * first spares reading most letters to the end at every key of a search.
 */
export type LetterPairs = Uint32Array;

const bitOf = (text: string, at: number) => (text.charCodeAt(at) * 37 + text.charCodeAt(at + 1)) & 1023;

/** The pairs of a text; of a text of one letter there are none. */
export function pairsOf(text: string): LetterPairs {
  const pairs = new Uint32Array(32);
  for (let at = 0; at + 1 < text.length; at += 1) {
    const bit = bitOf(text, at);
    pairs[bit >> 5] = (pairs[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  return pairs;
}

/** Whether a text with these pairs may hold a word with those; false only when it certainly does not. */
export function mayHold(text: LetterPairs, word: LetterPairs): boolean {
  for (let at = 0; at < 32; at += 1) {
    const wanted = word[at] ?? 0;
    if ((wanted & ~(text[at] ?? 0)) !== 0) return false;
  }
  return true;
}
