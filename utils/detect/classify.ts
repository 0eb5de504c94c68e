import type { Pack } from '@/utils/model/pack';
import type { Lexicon } from '@/utils/model/lexicon';
import type { PageSignals } from '@/utils/model/signals';
import type { Site } from '@/utils/model/site';
import type { Taught } from '@/utils/model/taught';
import type { Verdict } from '@/utils/model/verdict';
import { applyPacks } from './applyPacks';
import { applyTaught } from './applyTaught';
import { siteFor } from './siteFor';
import { weigh } from './weigh';

/** What the matcher knows besides the page: the product's sites, packs the user imported, pages the user pointed at. */
export interface Knowledge {
  sites: readonly Site[];
  packs: readonly Pack[];
  taught: readonly Taught[];
  /** All other words of the matcher, handed in: the engine knows none. */
  lexicon: Lexicon;
}

/**
 * What a page is, with the words that say so. Pure. Urgent suspected cancer and the other protected pathways come before all else, then
 * the user's packs, then what the user said of this page, then known sites and the general evidence. Unsure is `none`.
 */
export function classify(page: PageSignals, { sites, packs, taught, lexicon }: Knowledge): Verdict {
  const weighed = weigh(page, siteFor(page, sites, taught), sites, lexicon);
  return applyTaught(applyPacks(weighed, packs), weighed, taught);
}
