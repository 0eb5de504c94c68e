import type { HeadingSignal, PageSignals, Place } from '@/utils/model/signals';
import { fold } from './fold';
import type { JudgedForm } from './namedForms';

/** A page's words by place: as the page has them, and folded. Read lazily, because most pages are settled by a few places. */
export interface Zones {
  page: PageSignals;
  forms: readonly JudgedForm[];
  raw(place: Place | 'main heading'): string;
  folded(place: Place | 'main heading'): string;
}

/** The main heading of a page: those of level one, or the first where there is none. */
export const mainHeadings = (page: PageSignals): HeadingSignal[] => {
  const main = page.headings.filter(({ level }) => level === 1);
  return main.length > 0 ? main : page.headings.slice(0, 1);
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The words of a path or a file name: "/For_Clinicians/gpTriage.asp" reads "for clinicians gp triage asp". */
export const pathWords = (path: string): string =>
  fold(
    decoded(path)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[/_.=?&]+/g, ' '),
  );

const joined = (texts: readonly { text: string }[]): string => texts.map(({ text }) => text).join(' | ');

const read: Record<Exclude<Place, 'address'> | 'main heading', (page: PageSignals) => string> = {
  'main heading': (page) => joined(mainHeadings(page)),
  title: (page) => page.title,
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

/** The words of a page, each place folded once and only when asked for. */
export function zonesOf(page: PageSignals, forms: readonly JudgedForm[]): Zones {
  const folded = new Map<Place | 'main heading', string>();
  const raw = (place: Place | 'main heading') => (place === 'address' ? decoded(page.path) : read[place](page));
  return {
    page,
    forms,
    raw,
    folded(place) {
      let words = folded.get(place);
      if (words === undefined) {
        words = place === 'address' ? pathWords(page.path) : fold(raw(place));
        folded.set(place, words);
      }
      return words;
    },
  };
}
