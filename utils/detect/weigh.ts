import type { Lexicon } from '@/utils/model/lexicon';
import type { PageSignals } from '@/utils/model/signals';
import type { RuleFinding, Site } from '@/utils/model/site';
import type { Evidence, NamedForm, PageType, Verdict } from '@/utils/model/verdict';
import { deniedHost } from './deniedHost';
import {
  adviceGate,
  adviceProseGate,
  headingGate,
  labelGate,
  linkGate,
  linkedProseGate,
  pageGate,
  proseGate,
  type Gate,
} from './gates';
import { isHost } from './hosts';
import { holds, judge } from './judge';
import type { JudgedForm } from './namedForms';
import { isProtected } from './isProtected';
import { isServiceKnown, knownForms } from './knownService';
import { noneVerdict } from './noneVerdict';
import { firstMatch } from './pattern';
import { plainTitle } from './plainTitle';
import { serviceOf, specialtyOf } from './specialty';
import { mainHeadings, zonesOf, type Zones } from './zones';

/** A verdict with everything that was weighed on the way to it. */
export interface Weighed {
  verdict: Verdict;
  zones: Zones;
  gate: Gate | null;
  findings: RuleFinding[];
}

/** Which known site a page is on, and whether its host is one of the site's own or was confirmed by the practice. */
export interface Whereabouts {
  site: Site | null;
  isOwnHost: boolean;
}

const named = ({ title, href }: JudgedForm): NamedForm => ({ title, href });

/** The first gate that stands before a page type: the page's own name, then the names nearest to what would be offered on. */
function gateBefore(type: PageType, finding: RuleFinding, zones: Zones): Gate | null {
  const page = pageGate(zones) ?? labelGate(zones);
  if (page) return page;
  if (type === 'advice-guidance') return adviceGate(zones) ?? adviceProseGate(zones);
  const isLinked = finding.held.some(
    ({ in: place, found }) =>
      (place === 'link' || place === 'file name') &&
      zones.forms.some((form) => form.gate === null && form.title === found),
  );
  if (!isLinked) return headingGate(zones) ?? linkGate(zones) ?? proseGate(zones);
  return linkedProseGate(zones);
}

const gatedVerdict = (gate: Gate, evidence: Evidence[], zones: Zones, whereabouts: Whereabouts): Verdict => ({
  ...verdictFor(typeOf(gate), [gate.evidence, ...evidence], zones, whereabouts),
  protectedKind: gate.kind === 'cancer' ? null : gate.kind,
});

const typeOf = ({ kind }: Gate): 'urgent-suspected-cancer' | 'protected' =>
  kind === 'cancer' ? 'urgent-suspected-cancer' : 'protected';

function verdictFor(pageType: PageType, evidence: Evidence[], zones: Zones, { site, isOwnHost }: Whereabouts): Verdict {
  const { page, forms, lexicon } = zones;
  const isKept = isProtected({ pageType });
  const isLocal = ({ gate }: JudgedForm): boolean => gate === null && !isKept;
  const all = forms.filter(isLocal);
  const known = isKept ? [] : knownForms(zones);
  const local = (known.length > 0 ? known : all).map(named);
  const title = plainTitle((mainHeadings(page)[0]?.text || page.title).slice(0, 200));
  const isCertain = site !== null && isOwnHost && !site.family;
  return {
    ...noneVerdict(isCertain ? 'certain' : 'likely', evidence.slice(0, 12), site?.id),
    pageType,
    localForms: pageType === 'local-proforma' && local.length === 0 && title ? [{ title, href: null }] : local,
    formsToUse: forms.filter((form) => !isLocal(form)).map(named),
    specialty: specialtyOf(page, lexicon.specialties),
    service: serviceOf(page),
    acceptsLetter: !isKept && firstMatch(lexicon.form.acceptsLetter, zones.folded('text')) !== null,
  };
}

/** The form may stand in a frame, which is not read: the page links none, and has hardly a field of its own. */
const isFormUnseen = ({ page, forms }: Zones): boolean =>
  page.hasFrame && page.labels.length < 3 && !forms.some(({ gate }) => gate === null);

/** What a page is by the general evidence and by its known site: pure, without packs and without what the user taught. */
export function weigh(page: PageSignals, whereabouts: Whereabouts, sites: readonly Site[], lexicon: Lexicon): Weighed {
  const zones = zonesOf(page, lexicon);
  const findings: RuleFinding[] = [];
  const done = (verdict: Verdict, gate: Gate | null = null): Weighed => ({ verdict, zones, gate, findings });
  const { site, isOwnHost } = whereabouts;
  const denied = deniedHost(page.host, lexicon.denied);
  if (denied === 'never') return done(noneVerdict('certain', [{ in: 'address', found: page.host }]));
  if (site && isOwnHost && site.never?.some((path) => page.path.startsWith(path))) {
    return done(noneVerdict('certain', [{ in: 'address', found: page.path }], site.id));
  }
  const screen = screenOf(zones, whereabouts, sites, findings);
  if (screen) {
    const gate = isProtected(screen) ? null : pageGate(zones);
    return done(
      gate ? { ...gatedVerdict(gate, screen.evidence, zones, whereabouts), siteId: screen.siteId } : screen,
      gate,
    );
  }
  if (site?.onlyScreens && isOwnHost) return done(noneVerdict('certain', [], site.id));

  const given = [
    ...(site && isOwnHost && site.readers === 'referrers' ? lexicon.given : []),
    ...(isHost(page.host, lexicon.healthHost.host) ? lexicon.healthHost.given : []),
  ];
  for (const rule of denied === 'library' ? [] : lexicon.rules) {
    const finding = judge(rule, zones, given);
    findings.push(finding);
    if (!holds(finding)) continue;
    const gate = gateBefore(rule.pageType, finding, zones);
    if (gate && !gate.isSure) return done(noneVerdict('likely', []), gate);
    if (!gate && rule.pageType === 'local-proforma') {
      if (isFormUnseen(zones)) return done(noneVerdict('likely', []));
      const isCertain = site !== null && isOwnHost && !site.family && site.readers === 'referrers';
      if (!isServiceKnown(zones, isCertain)) {
        finding.forbade = [{ cue: 'service unknown', evidence: { in: 'title', found: page.title } }];
        continue;
      }
    }
    return gate
      ? done(gatedVerdict(gate, finding.held, zones, whereabouts), gate)
      : done(verdictFor(rule.pageType, finding.held, zones, whereabouts));
  }
  return done(...gatedOrNone(zones, whereabouts, given, findings));
}

/** A page that is no offer's page may still be one whose forms must be used. */
function gatedOrNone(
  zones: Zones,
  whereabouts: Whereabouts,
  given: readonly string[],
  findings: RuleFinding[],
): [Verdict, Gate | null] {
  const gate = pageGate(zones) ?? linkGate(zones) ?? proseGate(zones);
  if (!gate) return [noneVerdict('likely', []), null];
  const rule = zones.lexicon.gated.find(({ pageType }) => pageType === typeOf(gate));
  if (!rule) return [noneVerdict('likely', []), gate];
  const finding = judge(rule, zones, given);
  findings.push(finding);
  return holds(finding)
    ? [gatedVerdict(gate, finding.held, zones, whereabouts), gate]
    : [noneVerdict('likely', []), gate];
}

/** The application screen a page is: the site's own where the host is known, any `anywhere` site's by its labels elsewhere. */
function screenOf(
  zones: Zones,
  { site, isOwnHost }: Whereabouts,
  sites: readonly Site[],
  findings: RuleFinding[],
): Verdict | null {
  for (const one of isOwnHost && site ? [site] : sites.filter(({ anywhere }) => anywhere)) {
    for (const rule of one.screens ?? []) {
      const finding = judge(rule, zones);
      findings.push(finding);
      if (!holds(finding)) continue;
      return verdictFor(rule.pageType, finding.held, zones, { site: one, isOwnHost: one === site && isOwnHost });
    }
  }
  return null;
}

/** The verdict for a page that someone who knows it has named: the protected pathways still come first. */
export function weighAs(pageType: Exclude<PageType, 'none'>, evidence: Evidence[], { zones }: Weighed): Verdict {
  const gate =
    pageGate(zones) ?? labelGate(zones) ?? (zones.forms.some((form) => form.gate === null) ? null : headingGate(zones));
  const nowhere = { site: null, isOwnHost: false };
  return gate ? gatedVerdict(gate, evidence, zones, nowhere) : verdictFor(pageType, evidence, zones, nowhere);
}
