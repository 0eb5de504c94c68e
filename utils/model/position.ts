/** Who stands behind a statement; a reader weighs "contract" and "press" differently. */
export type Strength = 'law' | 'contract' | 'nhs-england' | 'bma' | 'lmc' | 'gmc' | 'press';

/**
 * A dated statement about contracts, BMA guidance, NHS England or the GMC that a letter may print on some days and not on others.
 * All dates ISO. `appliesFrom` first day it may be printed, `reviewBy` last day.
 */
export interface Position {
  id: string;
  /** In our own words, with attribution, as printed in a letter. */
  claim: string;
  strength: Strength;
  sourceTitle: string;
  sourceUrl: string;
  sourceDate: string;
  appliesFrom: string;
  reviewBy: string;
  checkedOn: string;
  /** Id of the position that replaced it; a replaced position can be read but never printed. */
  supersededBy: string | null;
}
