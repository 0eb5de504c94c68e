import type { Block, Letter, Run } from '@/utils/model/letter';

/** One printed part of a letter, in the order of the page: the blocks, and what stands above them. */
export type LetterPart =
  | { kind: 'practice'; text: string }
  | { kind: 'letterhead'; lines: string[] }
  | { kind: 'date'; text: string }
  | { kind: 'title'; text: string }
  | Block;

/** A letter laid out in parts, as the export room gives it, with what stands on top of every page. */
export interface PrintedLetter {
  parts: readonly LetterPart[];
  identity: Letter['identity'];
  mark: string | null;
}

/** The run of text that may be broken between two pages, or null for a part that stays whole. */
export function flowingRuns(part: LetterPart): readonly Run[] | null {
  switch (part.kind) {
    case 'paragraph':
    case 'note':
      return part.runs;
    case 'list':
      return part.items.length === 1 ? [{ text: part.items[0] ?? '' }] : null;
    case 'pairs':
      return part.pairs.length === 1 ? [{ text: part.pairs[0]?.value ?? '' }] : null;
    default:
      return null;
  }
}
