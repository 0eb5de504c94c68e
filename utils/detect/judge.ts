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
export function judge(rule: PageRule, zones: Zones, given: readonly string[] = []): RuleFinding {
  const finding: RuleFinding = { pageType: rule.pageType, held: [], missing: [], forbade: [] };
  for (const cue of rule.need) {
    const evidence = evidenceOf(cue, zones);
    if (evidence) finding.held.push(...evidence);
    else if (!given.includes(cue.id)) finding.missing.push(cue.id);
  }
  if (finding.missing.length > 0) return finding;
  let found = 0;
  for (const cue of rule.of.among) {
    const evidence = evidenceOf(cue, zones);
    if (evidence) finding.held.push(...evidence);
    if (evidence || given.includes(cue.id)) found++;
  }
  if (found < rule.of.least) {
    finding.missing.push(`${rule.of.least} of ${rule.of.among.map(({ id }) => id).join(', ')}`);
    return finding;
  }
  for (const cue of rule.forbid) {
    const evidence = given.includes(cue.id) ? null : evidenceOf(cue, zones);
    if (evidence?.[0]) finding.forbade.push({ cue: cue.id, evidence: evidence[0] });
  }
  return finding;
}

/** Whether a finding says yes. */
export const holds = (finding: RuleFinding): boolean => finding.missing.length === 0 && finding.forbade.length === 0;
