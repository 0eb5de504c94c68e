import type { Lexicon } from '@/utils/model/lexicon';
import type { Cue, PageRule } from '@/utils/model/site';
import { cancerWords } from './cancerWords';
import { adviceName, healthCare, referrerPlace, referrers } from './cues';
import { deniedHosts } from './deniedHosts';
import { formWords } from './formWords';
import { gatedPages, pageTypes } from './pageTypes';
import { protectedPathways } from './protectedPathways';
import { specialties } from './specialties';

const idsOf = (cues: PageRule['need']): string[] => cues.map((cue) => (typeof cue === 'string' ? cue : cue.id));

const named = ({ pageType, need, of: { least, among }, forbid }: PageRule): PageRule => ({
  pageType,
  need: idsOf(need),
  of: { least, among: idsOf(among) },
  forbid: idsOf(forbid),
});

const everyCue = [...pageTypes, ...gatedPages]
  .flatMap(({ need, of, forbid }) => [...need, ...of.among, ...forbid])
  .filter((cue): cue is Cue => typeof cue !== 'string');

/** The words the extension's matcher works with. */
export const theLexicon: Lexicon = {
  cues: Object.fromEntries(everyCue.map((cue) => [cue.id, cue])),
  rules: pageTypes.map(named),
  gated: gatedPages.map(named),
  given: idsOf([referrers, referrerPlace, healthCare]),
  healthHost: { host: 'nhs.uk', given: idsOf([healthCare]) },
  pathways: protectedPathways,
  cancer: cancerWords,
  form: formWords,
  advice: adviceName,
  specialties,
  denied: deniedHosts,
};
