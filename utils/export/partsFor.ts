import type { Block, Letter } from '@/utils/model/letter';
import { cleanLetter } from './cleanLetter';

/** One printed part of a letter, in the order of the page. */
export type Part =
  | { kind: 'practice'; text: string }
  | { kind: 'letterhead'; lines: string[] }
  | { kind: 'date'; text: string }
  | { kind: 'title'; text: string }
  | Block;

/** Characters of small type that fit between the margins. */
const rowLength = 92;

/** Short lines put side by side in as few rows as they need, broken only between them. */
function inRows(lines: readonly string[]): string[] {
  const rows: string[] = [];
  for (const line of lines) {
    const joined = rows.length > 0 ? `${rows.at(-1)} · ${line}` : line;
    if (rows.length > 0 && joined.length <= rowLength) rows[rows.length - 1] = joined;
    else rows.push(line);
  }
  return rows;
}

/**
 * What every format prints of a letter, cleaned and in order: the practice’s name and its particulars in a row or two, the date, the
 * recipient’s address when the letter opens with one, the title, and the rest.
 */
export function partsFor(letter: Letter): Part[] {
  const { letterhead, date, title, blocks } = cleanLetter(letter);
  const [practice, ...lines] = letterhead;
  const opensWithAddress = blocks[0]?.kind === 'address';
  const parts: Part[] = [
    { kind: 'practice', text: practice ?? '' },
    { kind: 'letterhead', lines: inRows(lines) },
    { kind: 'date', text: date },
    ...blocks.slice(0, opensWithAddress ? 1 : 0),
    { kind: 'title', text: title },
    ...blocks.slice(opensWithAddress ? 1 : 0),
  ];
  return parts.filter((part) => !('text' in part && part.text === ''));
}
