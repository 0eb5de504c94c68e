import type { LetterKind } from './letterKind';

/** Who stands behind a statement; a reader weighs "contract" and "press" differently. */
export type Strength = 'law' | 'government' | 'contract' | 'nhs-england' | 'bma' | 'lmc' | 'gmc' | 'press';

/**
 * A dated statement about contracts, BMA guidance, NHS England or the GMC that a letter may print on some days and not on others.
 * All dates ISO. `appliesFrom` first day it may be printed, `reviewBy` last day.
 */
export interface Position {
  id: string;
  /** Short name for lists and notices. */
  title: string;
  /** In our own words, with attribution and date, as printed in a letter. */
  claim: string;
  strength: Strength;
  sourceTitle: string;
  sourceUrl: string;
  /** ISO date, as precise as known ("2024"), or empty where the source gives none. */
  sourceDate: string;
  /** Whether the source itself was read, or only somebody's report of it. What was only reported is never printed. */
  basis: 'read' | 'reported';
  appliesFrom: string;
  reviewBy: string;
  checkedOn: string;
  /** Id of the position that replaced it; a replaced position can be read but never printed. */
  supersededBy: string | null;
  /** Kinds of letter that print it; empty for one that is kept for reading only. */
  printedIn: readonly LetterKind[];
  /** It does not hold for suspected cancer, so no letter about that prints it. */
  notOnCancer?: true;
}

/** A numbered issue of the register. `reviewBy` is at most 90 days after `issuedOn` and never across 1 April or 1 October. */
export interface WordingPack {
  id: string;
  /** Semantic version. */
  version: string;
  issuedOn: string;
  reviewBy: string;
  changes: readonly { version: string; on: string; what: string }[];
}
