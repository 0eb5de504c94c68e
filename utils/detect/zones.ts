import type { Lexicon } from '@/utils/model/lexicon';
import type { HeadingSignal, PageSignals, Place } from '@/utils/model/signals';
import { cancerInProse } from './cancer';
import { fold } from './fold';
import { formsOn, type JudgedForm } from './namedForms';
import { decoded, pathWords } from './pathWords';

type Zone = Place | 'main heading';

/** A page's words by place: as the page has them, and folded; and the forms it links to. Read once each, and only when asked for. */
export interface Zones {
  page: PageSignals;
  lexicon: Lexicon;
  readonly forms: readonly JudgedForm[];
  raw(zone: Zone): string;
  folded(zone: Zone): string;
}

/** The main heading of a page: those of level one, or the first where there is none. */
export function mainHeadings(page: PageSignals): HeadingSignal[] {
  const main = page.headings.filter(({ level }) => level === 1);
  return main.length > 0 ? main : page.headings.slice(0, 1);
}

const joined = (texts: readonly { text: string }[]): string => texts.map(({ text }) => text).join(' | ');

const read: Record<Zone, (page: PageSignals) => string> = {
  address: (page) => decoded(page.path),
  title: (page) => page.title,
  'main heading': (page) => joined(mainHeadings(page)),
  heading: (page) => joined(page.headings),
  label: (page) => joined(page.labels),
  legend: (page) => joined(page.legends),
  button: (page) => joined(page.buttons),
  choice: (page) => page.choices.map(({ label, chosen }) => `${label} is ${chosen}`).join(' | '),
  link: (page) => joined(page.links),
  'file name': (page) => page.links.map(({ fileName }) => fileName ?? '').join(' | '),
  lead: (page) => page.lead,
  text: (page) => page.text,
};

/** The words of a page, each place folded once. */
export function zonesOf(page: PageSignals, lexicon: Lexicon): Zones {
  const known = new Map<Zone, string>();
  let forms: readonly JudgedForm[] | null = null;
  const folded = (zone: Zone): string => {
    let words = known.get(zone);
    if (words === undefined) {
      words = zone === 'address' ? pathWords(page.path) : fold(read[zone](page));
      known.set(zone, words);
    }
    return words;
  };
  return {
    page,
    lexicon,
    folded,
    raw: (zone) => read[zone](page),
    get forms() {
      return (forms ??= formsOn(page, lexicon, () => cancerInProse(folded('text'), lexicon.cancer, 1).length > 0));
    },
  };
}
