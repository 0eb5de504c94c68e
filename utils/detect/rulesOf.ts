import type { Lexicon, NamedRule } from '@/utils/model/lexicon';
import type { Cue, PageRule } from '@/utils/model/site';

/** The page types of a lexicon with their cues in place of the cues' names. */
export function rulesOf({ cues, rules, gated }: Lexicon): { pageTypes: PageRule[]; gatedPages: PageRule[] } {
  const cuesOf = (ids: readonly string[]): Cue[] => ids.flatMap((id) => cues.filter((cue) => cue.id === id));
  const whole = ({ pageType, need, least, among, forbid }: NamedRule): PageRule => ({
    pageType,
    need: cuesOf(need),
    of: { least, among: cuesOf(among) },
    forbid: cuesOf(forbid),
  });
  return { pageTypes: rules.map(whole), gatedPages: gated.map(whole) };
}
