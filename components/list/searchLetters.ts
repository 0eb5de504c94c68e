import type { Draft } from '@/utils/model/draft';
import { letterIndex } from './letterIndex';
import { fold, partsOf } from './letterWords';
import type { WorkRow } from './workRow';

/** Where in a letter the words stand, with a few words around: shown in the letter's line. */
export interface SearchMatch {
  where: string;
  before: string;
  found: string;
  after: string;
}

/** The words looked for. Digits with spaces between them count as one number, as NHS numbers and references are typed. */
export function searchTerms(query: string): string[] {
  const joined = fold(query)
    .trim()
    .replace(/(\d)[ -](?=\d)/g, '$1');
  return joined.split(/\s+/).filter(Boolean);
}

/** What the last search found, by place in its rows: a longer search that goes on from it need not look at anything else. */
let last: { rows: readonly WorkRow[]; terms: readonly string[]; found: readonly number[] } | null = null;

/** The rows whose letters say all the words, in their order. */
export function findRows(rows: readonly WorkRow[], terms: readonly string[]): WorkRow[] {
  const index = letterIndex(rows);
  const goesOn = last?.rows === rows && last.terms.every((before) => terms.some((term) => term.includes(before)));
  let found = goesOn && last ? last.found : rows.map((_, at) => at);
  for (const term of terms) {
    const may = index.mayHold(term);
    found = found.filter((at) => may(at) && index.texts[at]?.includes(term));
  }
  last = { rows, terms, found };
  return found.flatMap((at) => rows[at] ?? []);
}

/** Where the words stand in a letter, one place a word, for its line in the list. */
export function matchesIn(draft: Draft, terms: readonly string[]): SearchMatch[] {
  const parts = partsOf(draft);
  const texts = parts.map(({ text }) => fold(text));
  return terms.flatMap((term) => {
    const at = texts.findIndex((text) => text.includes(term));
    const part = parts[at];
    const start = texts[at]?.indexOf(term) ?? -1;
    if (!part || start < 0) return [];
    const end = start + term.length;
    return {
      where: part.where,
      before: (start > 40 ? '…' : '') + part.text.slice(Math.max(0, start - 40), start),
      found: part.text.slice(start, end),
      after: part.text.slice(end, end + 60) + (part.text.length > end + 60 ? '…' : ''),
    };
  });
}
