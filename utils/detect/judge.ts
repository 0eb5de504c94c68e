import type { Cue, PageRule, RuleFinding } from '@/utils/model/site';
import type { Evidence } from '@/utils/model/verdict';
import { matches } from './pattern';
import { quote } from './quote';
import type { Zones } from './zones';

/** Where a cue holds on a page: its matched words with their places, or null when there are too few. */
export function evidenceOf(cue: Cue, zones: Zones): Evidence[] | null {
  if (cue.forms) {
    const meant = zones.forms.filter(
      ({ gate, isFile }) => (gate === null) === (cue.forms !== 'exempt') && (isFile || cue.forms !== 'local file'),
    );
    return meant.length > 0 ? meant.slice(0, 5).map((form) => ({ in: form.in, found: form.title })) : null;
  }
  const least = cue.least ?? 1;
  const seen = new Set<string>();
  const evidence: Evidence[] = [];
  for (const place of cue.in) {
    const zone = cue.main && place === 'heading' ? 'main heading' : place;
    for (const words of matches(cue.says, zones.folded(zone), least)) {
      if (seen.has(words)) continue;
      seen.add(words);
      evidence.push({ in: place, found: quote(zones.raw(zone), words) });
      if (evidence.length === least) return evidence;
    }
  }
  return null;
}

/** Whether a page is of a rule's type: what held, what was missing, what forbade. It is when nothing was missing and nothing forbade. */
export function judge(
  { pageType, need, of, forbid }: PageRule,
  zones: Zones,
  given: readonly string[] = [],
): RuleFinding {
  const finding: RuleFinding = { pageType, held: [], missing: [], forbade: [] };
  // A name the lexicon does not hold is a cue found nowhere.
  const cueOf = (cue: Cue | string): Cue =>
    typeof cue === 'string' ? (zones.lexicon.cues[cue] ?? { id: cue, in: [], says: '' }) : cue;
  const holdsFor = (cue: Cue): boolean => {
    const evidence = evidenceOf(cue, zones);
    finding.held.push(...(evidence ?? []));
    return evidence !== null || given.includes(cue.id);
  };
  const absent = need.map(cueOf).find((cue) => !holdsFor(cue));
  const among = of.among.map(cueOf);
  if (absent) finding.missing = [absent.id];
  else if (among.filter(holdsFor).length < of.least)
    finding.missing = [`${of.least} of ${among.map(({ id }) => id).join(', ')}`];
  else {
    finding.forbade = forbid.map(cueOf).flatMap((cue) => {
      const evidence = evidenceOf(cue, zones)?.[0];
      return evidence ? [{ cue: cue.id, evidence }] : [];
    });
  }
  return finding;
}

/** Whether a finding says yes. */
export const holds = ({ missing, forbade }: RuleFinding): boolean => missing.length + forbade.length === 0;
