import type { Lexicon, NamedRule } from '@/utils/model/lexicon';
import type { Cue, PageRule } from '@/utils/model/site';
import { cancerWords } from './cancerWords';
import { adviceName, healthCare, referrerPlace, referrers } from './cues';
import { deniedHosts } from './deniedHosts';
import { formWords } from './formWords';
import { gatedPages, pageTypes } from './pageTypes';
import { protectedPathways } from './protectedPathways';
import { specialties } from './specialties';

const idsOf = (cues: readonly Cue[]): string[] => cues.map(({ id }) => id);

const named = ({ pageType, need, of, forbid }: PageRule): NamedRule => ({
  pageType,
  need: idsOf(need),
  least: of.least,
  among: idsOf(of.among),
  forbid: idsOf(forbid),
});

const everyCue = [...pageTypes, ...gatedPages].flatMap(({ need, of, forbid }) => [...need, ...of.among, ...forbid]);

/** The words the extension's matcher works with. */
export const theLexicon: Lexicon = {
  cues: [...new Map(everyCue.map((cue) => [cue.id, cue])).values()],
  rules: pageTypes.map(named),
  gated: gatedPages.map(named),
  given: idsOf([referrers, referrerPlace, healthCare]),
  pathways: protectedPathways,
  cancer: cancerWords,
  form: formWords,
  advice: adviceName,
  specialties,
  denied: deniedHosts,
};
