import type { HeadingSignal, Place } from '@/utils/model/signals';
import type { Lexicon } from '@/utils/model/lexicon';
import type { Evidence, ProtectedKind } from '@/utils/model/verdict';
import {
  cancerDeclared,
  cancerFormMeant,
  cancerFormsIn,
  cancerInName,
  cancerInProse,
  redFlagsIn,
  tumourSites,
  withoutElsewhere,
} from './cancer';
import { firstGated } from './firstGated';
import { fold } from './fold';
import { firstMatch } from './pattern';
import { quote } from './quote';
import { mainHeadings, type Zones } from './zones';

/** Why a page's form must be used: the pathway and the words that say so. */
export interface Gate {
  kind: 'cancer' | ProtectedKind;
  evidence: Evidence;
  /** False where nobody can tell whether the form is meant: then nothing is said, unless it is about cancer. */
  isSure: boolean;
}

type Named = readonly [place: Place, raw: string, folded: string];

const gateOf = (kind: Gate['kind'], place: Place, raw: string, found: string): Gate => ({
  kind,
  evidence: { in: place, found: quote(raw, found) },
  isSure: true,
});

const headingsOf = (headings: readonly HeadingSignal[]): Named[] =>
  headings.map(({ text }) => ['heading', text, fold(text)]);

/** How a page names itself: title, path, main heading; where it has no heading, its first words. */
function namesOf(zones: Zones): Named[] {
  const { page } = zones;
  const main = mainHeadings(page);
  const lead = page.lead.slice(0, 200);
  return [
    ['title', page.title, zones.folded('title')],
    ...(main.length > 0 ? headingsOf(main) : [['lead', lead, fold(lead)] as const]),
    ['address', zones.raw('address'), zones.folded('address')],
  ];
}

/** The first gate a list of names gives, cancer before all others. */
function firstGate(names: readonly Named[], lexicon: Lexicon): Gate | null {
  const gated = firstGated(
    names.map(([, , folded]) => folded),
    lexicon,
  );
  const name = names[gated?.at ?? -1];
  return gated && name ? gateOf(gated.kind, name[0], name[1], gated.found) : null;
}

/** The pathway a page names itself for, by its host too; null when it names none. */
export const pageGate = (zones: Zones): Gate | null =>
  zones.page.host.includes('cancer')
    ? gateOf('cancer', 'address', zones.page.host, zones.page.host)
    : firstGate(namesOf(zones), zones.lexicon);

/**
 * The pathway any heading names: asked where a form is spoken of and not linked, so that nobody can tell which heading is its own. Where the
 * page itself is named a form, its headings are that form's parts ("Safeguarding", "Imaging"), and cancer alone counts.
 */
export function headingGate(zones: Zones): Gate | null {
  const gate = firstGate(headingsOf(zones.page.headings), zones.lexicon);
  if (gate?.kind === 'cancer') return gate;
  const isForm = (['title', 'main heading'] as const).some(
    (zone) => firstMatch(zones.lexicon.form.name, zones.folded(zone)) !== null,
  );
  return gate && !isForm ? { ...gate, isSure: false } : null;
}

/** The pathway named in the headings that speak of advice and guidance. */
export const adviceGate = ({ page, lexicon }: Zones): Gate | null =>
  firstGate(
    headingsOf(page.headings).filter(([, , folded]) => firstMatch(lexicon.advice, folded) !== null),
    lexicon,
  );

/** Words among the labels of a form to fill in that make it one for suspected cancer, or in the title of one of its parts; a list of five tumour sites does too. */
export function labelGate(zones: Zones): Gate | null {
  const { cancer } = zones.lexicon;
  for (const place of ['legend', 'label', 'button', 'choice'] as const) {
    const folded = zones.folded(place);
    const inName = place === 'legend' ? cancerInName(folded, cancer) : null;
    const found =
      inName ??
      cancerInProse(folded, cancer, 1)[0] ??
      tumourSites(folded, cancer)[4] ??
      redFlagsIn(folded, cancer, redFlagsOnLabels)[redFlagsOnLabels - 1];
    if (found !== undefined) return gateOf('cancer', place, zones.raw(place), found);
  }
  return null;
}

/** The pathway of the forms a page links to, where it links to no local one: what it says of "the form" is then said of these. */
export function linkGate({ forms }: Zones): Gate | null {
  const exempt = forms.find(({ gate }) => gate === 'cancer') ?? forms[0];
  if (!exempt?.gate || exempt.gateFound === null || forms.some(({ gate }) => gate === null)) return null;
  return gateOf(exempt.gate, exempt.in, exempt.title, exempt.gateFound);
}

/**
 * A page whose first words, or three different places of whose text, speak of a suspected cancer form is taken for that form's page; so is
 * one whose form says so of itself, or lists alarm symptoms and nowhere names the pathway as another one.
 */
export function proseGate(zones: Zones): Gate | null {
  const { cancer } = zones.lexicon;
  const lead = cancerFormsIn(zones.folded('lead'), cancer, 1)[0];
  if (lead !== undefined) return gateOf('cancer', 'lead', zones.raw('lead'), lead);
  const folded = zones.folded('text');
  const found = cancerFormsIn(folded, cancer, 3)[2] ?? cancerDeclared(folded, cancer) ?? redFlagsOf(zones);
  return found === null ? null : gateOf('cancer', 'text', zones.raw('text'), found);
}

/** The same on a page for asking advice, where a form said to be the usual or a separate one stands elsewhere, and symptoms are asked about. */
export function adviceProseGate(zones: Zones): Gate | null {
  const { cancer } = zones.lexicon;
  const lead = cancerFormsIn(withoutElsewhere(zones.folded('lead'), cancer), cancer, 1)[0];
  if (lead !== undefined) return gateOf('cancer', 'lead', zones.raw('lead'), lead);
  const found = cancerFormsIn(withoutElsewhere(zones.folded('text'), cancer), cancer, 3)[2];
  return found === undefined ? null : gateOf('cancer', 'text', zones.raw('text'), found);
}

/** How many different alarm symptoms or questions make a form one for suspected cancer: among its labels or in first words, and in all text. */
const redFlagsOnLabels = 3;
const redFlagsInText = 4;

/** The last of enough alarm symptoms on a page that nowhere tells suspected cancer apart; else null. */
function redFlagsOf(zones: Zones): string | null {
  const { cancer } = zones.lexicon;
  const folded = zones.folded('text');
  const found =
    redFlagsIn(zones.folded('lead'), cancer, redFlagsOnLabels)[redFlagsOnLabels - 1] ??
    redFlagsIn(folded, cancer, redFlagsInText)[redFlagsInText - 1];
  return found !== undefined && firstMatch(cancer.prose, folded) === null ? found : null;
}

/**
 * What the prose of a page with linked forms says of them. Forms named for a tumour site, or for nothing, take it to themselves; a single
 * form by another name does where the prose says that the form is for the pathway, or lists its symptoms.
 */
export function linkedProseGate(zones: Zones): Gate | null {
  const local = zones.forms.filter(({ gate }) => gate === null);
  if (local.every(({ isOpen }) => isOpen)) return proseGate(zones);
  if (local.length > 1) return null;
  const { cancer } = zones.lexicon;
  const folded = zones.folded('text');
  const found = cancerFormMeant(folded, cancer) ?? cancerDeclared(folded, cancer) ?? redFlagsOf(zones);
  return found === null ? null : gateOf('cancer', 'text', zones.raw('text'), found);
}
