import type { Place } from '@/utils/model/signals';
import type { Lexicon } from '@/utils/model/lexicon';
import type { Evidence, ProtectedKind } from '@/utils/model/verdict';
import { cancerFormsIn, cancerInName, cancerInProse, tumourSites } from './cancer';
import { fold } from './fold';
import { firstMatch } from './pattern';
import { protectedInName } from './protectedInName';
import { quote } from './quote';
import { mainHeadings, type Zones } from './zones';

/** Why a page's form must be used: the pathway and the words that say so. */
export interface Gate {
  kind: 'cancer' | ProtectedKind;
  evidence: Evidence;
  /** False where nobody can tell whether the form is meant: then nothing is said, unless it is about cancer. */
  isSure: boolean;
}

interface Named {
  in: Place;
  raw: string;
  folded: string;
}

/** How a page names itself: title, path, main heading; where it has neither title nor heading, its first words. */
function namesOf(zones: Zones): Named[] {
  const { page } = zones;
  const headings = mainHeadings(page);
  const names: Named[] = [
    { in: 'title', raw: page.title, folded: zones.folded('title') },
    ...headings.map(({ text }): Named => ({ in: 'heading', raw: text, folded: fold(text) })),
    { in: 'address', raw: page.path, folded: zones.folded('address') },
  ];
  if (headings.length === 0) {
    const first = page.lead.slice(0, 200);
    names.push({ in: 'lead', raw: first, folded: fold(first) });
  }
  return names;
}

const gateIn = ({ in: place, raw, folded }: Named, lexicon: Lexicon): Gate | null => {
  const cancer = cancerInName(folded, lexicon.cancer);
  if (cancer !== null) return { kind: 'cancer', evidence: { in: place, found: quote(raw, cancer) }, isSure: true };
  const pathway = protectedInName(folded, lexicon.pathways);
  return pathway && { kind: pathway.kind, evidence: { in: place, found: quote(raw, pathway.found) }, isSure: true };
};

const first = (gates: readonly (Gate | null)[]): Gate | null =>
  gates.find((gate) => gate?.kind === 'cancer') ?? gates.find((gate) => gate !== null) ?? null;

/** The pathway a page names itself for, cancer before all others; null when it names none. */
export function pageGate(zones: Zones): Gate | null {
  const host = /cancer/.exec(zones.page.host);
  if (host) return { kind: 'cancer', evidence: { in: 'address', found: zones.page.host }, isSure: true };
  return first(namesOf(zones).map((name) => gateIn(name, zones.lexicon)));
}

/** The pathway any heading names: asked where a form is spoken of and not linked, so that nobody can tell which heading is its own. */
export function headingGate({ page, lexicon }: Zones): Gate | null {
  const gate = first(
    page.headings.map(({ text }) => gateIn({ in: 'heading', raw: text, folded: fold(text) }, lexicon)),
  );
  return gate && { ...gate, isSure: gate.kind === 'cancer' };
}

/** The pathway named in the headings that speak of advice and guidance. */
export const adviceGate = ({ page, lexicon }: Zones): Gate | null =>
  first(
    page.headings.map(({ text }) => {
      const folded = fold(text);
      return firstMatch(lexicon.advice, folded) === null ? null : gateIn({ in: 'heading', raw: text, folded }, lexicon);
    }),
  );

/** Words among the labels of a form to fill in that make it one for suspected cancer. */
export function labelGate(zones: Zones): Gate | null {
  for (const place of ['legend', 'label', 'button', 'choice'] as const) {
    const folded = zones.folded(place);
    const found =
      cancerInProse(folded, zones.lexicon.cancer, 1)[0] ??
      (tumourSites(folded, zones.lexicon.cancer).length >= 5
        ? tumourSites(folded, zones.lexicon.cancer)[0]
        : undefined);
    if (found !== undefined)
      return { kind: 'cancer', evidence: { in: place, found: quote(zones.raw(place), found) }, isSure: true };
  }
  return null;
}

/** The pathway of the forms a page links to, where it links to no local one: what it says of "the form" is then said of these. */
export function linkGate({ forms }: Zones): Gate | null {
  const exempt = forms.find(({ gate }) => gate === 'cancer') ?? forms[0];
  if (!exempt?.gate || exempt.gateFound === null || forms.some(({ gate }) => gate === null)) return null;
  return { kind: exempt.gate, evidence: { in: exempt.in, found: quote(exempt.title, exempt.gateFound) }, isSure: true };
}

/** A page whose first words, or three different places of whose text, speak of a suspected cancer form is taken for that form's page. */
export function proseGate(zones: Zones): Gate | null {
  for (const [place, least] of [
    ['lead', 1],
    ['text', 3],
  ] as const) {
    const found = cancerFormsIn(zones.folded(place), zones.lexicon.cancer, least);
    if (found.length === least && found[0] !== undefined) {
      return { kind: 'cancer', evidence: { in: place, found: quote(zones.raw(place), found[0]) }, isSure: true };
    }
  }
  return null;
}
