import type { Lexicon } from '@/utils/model/lexicon';
import { firstMatch, matches, pattern } from './pattern';

type Words = Lexicon['cancer'];

/** Folded text without what it denies ("not for 2WW") or means otherwise. */
function bare(folded: string, name: string, { not, filler, otherwise }: Words): string {
  // Denials are looked for only where the words stand at all: their pattern is the longest of the matcher.
  if (firstMatch(name, folded) === null) return '';
  // Only "or" and "and" carry a denial on: a second name without them speaks for itself.
  const denied = `(?<!if )${not}(?: ${filler}){0,5} (?:${name})(?: (?:and|or)(?: ${filler}){0,3} (?:${name}))*`;
  return folded.replace(pattern(denied), ' ¦ ').replace(pattern(otherwise), ' ¦ ');
}

/** Words in the name of a page, a form, a link or a file that make it one for suspected cancer; null when there are none or they are denied. */
export const cancerInName = (folded: string, words: Words): string | null =>
  firstMatch(words.name, bare(folded, words.name, words));

/** Words of prose or of a form's labels that make it a suspected cancer form, up to `most` different ones, denied ones left out. */
export const cancerInProse = (folded: string, words: Words, most: number): string[] =>
  matches(words.prose, bare(folded, words.prose, words), most);

/** Mentions of a suspected cancer form in prose, up to `most` different ones, denied ones left out. */
export const cancerFormsIn = (folded: string, words: Words, most: number): string[] =>
  matches(words.form, bare(folded, words.prose, words), most);

/** The tumour sites a text lists, up to five different ones: five in a list of forms is the suspected cancer list. */
export const tumourSites = (folded: string, words: Words): string[] => matches(words.sites, folded, 5);
