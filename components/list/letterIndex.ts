import type { Draft } from '@/utils/model/draft';
import { fold, partsOf } from './letterWords';
import type { WorkRow } from './workRow';

/** What a letter says, folded, and which pairs of neighbouring letters stand in it, as 1,024 bits. */
export interface IndexedText {
  text: string;
  pairs: Uint32Array;
}

/** The letters of a list, laid out so that a key of a search need not read most of them. */
export interface LetterIndex {
  texts: readonly string[];
  /** For a folded word: whether the text at a place may hold it; false only when it certainly does not, because a pair is missing. */
  mayHold(word: string): (at: number) => boolean;
}

const parts = 32;
const bitOf = (text: string, at: number) => (text.charCodeAt(at) * 37 + text.charCodeAt(at + 1)) & 1023;

/** A folded text with its pairs. */
export function toIndexed(text: string): IndexedText {
  const pairs = new Uint32Array(parts);
  for (let at = 0; at + 1 < text.length; at += 1) {
    const bit = bitOf(text, at);
    pairs[bit >> 5] = (pairs[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  return { text, pairs };
}

/** The pairs lie in a column a part, with a number a text: a word asks the few columns it has pairs in, from top to bottom. */
export function toIndex(indexed: readonly IndexedText[]): LetterIndex {
  const columns = Array.from({ length: parts }, (_, part) =>
    Uint32Array.from(indexed, ({ pairs }) => pairs[part] ?? 0),
  );
  return {
    texts: indexed.map(({ text }) => text),
    mayHold(word) {
      const asked = [...toIndexed(word).pairs].map((bits, part) => ({ bits, column: columns[part] }));
      const wanted = asked.filter(({ bits }) => bits !== 0);
      return (at) => wanted.every(({ bits, column }) => (bits & ~(column?.[at] ?? 0)) === 0);
    },
  };
}

const indexed = new WeakMap<Draft, IndexedText>();

function indexedOf(draft: Draft): IndexedText {
  const known = indexed.get(draft);
  if (known) return known;
  const text = partsOf(draft).map((part) => fold(part.text));
  const made = toIndexed(text.join('\n'));
  indexed.set(draft, made);
  return made;
}

/** Makes a letter ready to be searched, so that the first key of a search need not do it for all of them. */
export const readySearch = (draft: Draft): void => void indexedOf(draft);

/** Whether each of these letters is ready. */
export const isSearchReady = (rows: readonly WorkRow[]): boolean => rows.every(({ draft }) => indexed.has(draft));

let last: { rows: readonly WorkRow[]; index: LetterIndex } | null = null;

/** The index of these rows; the one made last serves again as long as the letters are the same in the same order. */
export function letterIndex(rows: readonly WorkRow[]): LetterIndex {
  if (!last || !areSameLetters(last.rows, rows))
    last = { rows, index: toIndex(rows.map(({ draft }) => indexedOf(draft))) };
  return last.index;
}

const areSameLetters = (one: readonly WorkRow[], other: readonly WorkRow[]) =>
  one === other || (one.length === other.length && one.every(({ draft }, at) => draft === other[at]?.draft));
