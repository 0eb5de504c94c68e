import type { HeadingSignal, LinkSignal, PageSignals } from '@/utils/model/signals';
import type { NamedForm, ProtectedKind } from '@/utils/model/verdict';
import type { Lexicon } from '@/utils/model/lexicon';
import { tumourSites } from './cancer';
import { firstGated } from './firstGated';
import { fold } from './fold';
import { firstMatch } from './pattern';
import { pathWords } from './pathWords';
import { plainTitle } from './plainTitle';

/** A form a page links to, judged by its own name and the headings it stands under. */
export interface JudgedForm extends NamedForm {
  gate: 'cancer' | ProtectedKind | null;
  /** Its own words and those of the headings over it, folded. */
  words: string;
  /** The words that made it a form, and those that made it exempt. */
  found: string;
  gateFound: string | null;
  in: 'link' | 'file name';
  /** It is named for a part of the body that has a cancer pathway, or for nothing: what the page says of cancer may be meant of it. */
  isOpen: boolean;
  /** A document to download, and not a page, which may be a mere menu entry. */
  isFile: boolean;
}

/** Whether a pattern is all of a text. */
const isWhole = (says: string, folded: string): boolean => firstMatch(`^(?:${says})$`, folded) !== null;

/** The headings a thing stands under as places in the list, nearest first: its own section's and each that holds it. */
export function headingsAbove(headings: readonly HeadingSignal[], under: number | null): number[] {
  const above: number[] = [];
  let level = 7;
  for (let index = under ?? -1; index >= 0 && level > 1; index--) {
    const heading = headings[index];
    if (heading && heading.level < level) {
      above.push(index);
      level = heading.level;
    }
  }
  return above;
}

function judgeLink(
  link: LinkSignal,
  page: PageSignals,
  folded: readonly string[],
  lexicon: Lexicon,
  speaksOfCancer: () => boolean,
): JudgedForm | null {
  const { form: says } = lexicon;
  const words = fold(link.text);
  const file = pathWords(
    link.fileName ?? (link.fileKind === 'page' ? (link.href.split(/[?#]/)[0] ?? '').replace(/.*\//, '') : ''),
  );
  const above = headingsAbove(page.headings, link.under);
  const aboveWords = above.map((index) => folded[index] ?? '');
  const nearest = page.headings[above[0] ?? -1];
  const bare = words === '' || isWhole(says.bare, words);
  const inLink = firstMatch(says.name, words);
  const inFile = link.fileKind === 'page' && !bare ? null : firstMatch(says.name, file);
  const beside = fold(link.beside ?? '');
  const inRow = bare && beside ? firstMatch(says.name, beside) : null;
  const inHeading =
    link.fileKind !== 'page' && aboveWords[0] !== undefined ? firstMatch(says.name, aboveWords[0]) : null;
  const found = inLink ?? inRow ?? inFile ?? inHeading;
  if (link.fileKind === 'page' && isWhole(says.generic, words)) return null;
  if (found === null || firstMatch(says.not, `${words} ¦ ${file}`) !== null) return null;
  const own = `${words} ¦ ${beside} ¦ ${file}`;
  const site = (inLink ?? inRow) === null ? tumourSites(own, lexicon.cancer)[0] : undefined;
  const gate =
    firstGated([own, ...aboveWords], lexicon) ??
    (site !== undefined && speaksOfCancer() ? { kind: 'cancer' as const, found: site } : null);
  const title = !bare ? link.text : link.beside || (inFile !== null && link.fileName) || nearest?.text || link.text;
  return {
    title: plainTitle(title.slice(0, 200)),
    href: link.href,
    words: [own, ...aboveWords].join(' ¦ '),
    found,
    isOpen: tumourSites(own, lexicon.cancer).length > 0 || isWhole(says.unnamed, words),
    in: inLink !== null || inFile === null ? 'link' : 'file name',
    isFile: link.fileKind !== 'page',
    gate: gate?.kind ?? null,
    gateFound: gate?.found ?? null,
  };
}

/** The forms a page links to, at most 200: each with the words that name it and, when it must be used, with what says so. */
export function formsOn(page: PageSignals, lexicon: Lexicon, speaksOfCancer: () => boolean): JudgedForm[] {
  const folded = page.headings.map(({ text }) => fold(text));
  const seen = new Set<string>();
  const forms: JudgedForm[] = [];
  for (const link of page.links) {
    if (forms.length === 200) break;
    const form = judgeLink(link, page, folded, lexicon, speaksOfCancer);
    const key = `${form?.gate} ${form?.title}`;
    if (form && !seen.has(key)) {
      seen.add(key);
      forms.push(form);
    }
  }
  return forms;
}
