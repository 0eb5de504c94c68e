import type { Lexicon, NamedRule } from '@/utils/model/lexicon';
import type { Cue, PageRule } from '@/utils/model/site';

/** The page types of a lexicon with their cues in place of the cues' names. Throws for a name no cue has. */
export function rulesOf({ cues, rules, gated }: Lexicon): { pageTypes: PageRule[]; gatedPages: PageRule[] } {
  const known = new Map(cues.map((cue) => [cue.id, cue]));
  const cuesOf = (ids: readonly string[]): Cue[] =>
    ids.map((id) => {
      const cue = known.get(id);
      if (!cue) throw new Error(`No cue is called "${id}".`);
      return cue;
    });
  const whole = ({ pageType, need, least, among, forbid }: NamedRule): PageRule => ({
    pageType,
    need: cuesOf(need),
    of: { least, among: cuesOf(among) },
    forbid: cuesOf(forbid),
  });
  return { pageTypes: rules.map(whole), gatedPages: gated.map(whole) };
}
