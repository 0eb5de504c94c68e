import type { Lexicon } from '@/utils/model/lexicon';
import { matches, pattern } from './pattern';

type Words = Lexicon['cancer'];

const isOneOf = (word: string | undefined, words: string): boolean =>
  word !== undefined && ` ${words} `.includes(` ${word} `);

/** Whether the words before a place deny what stands there: "not for", "other than", with up to five small words between. */
function isDenied(before: string, { not, before: pairs, filler }: Words): boolean {
  const words = before.trimEnd().slice(-120).split(' ');
  for (let step = 0; step < 6; step += 1) {
    const word = words.pop();
    if (isOneOf(word, not)) {
      const pair = pairs[word ?? ''];
      if (pair === undefined ? words.at(-1) !== 'if' : isOneOf(words.at(-1), pair)) return true;
    }
    if (!isOneOf(word, filler)) return false;
  }
  return false;
}

/** Whether a denial before is carried on to here: only "or" and "and" do that, because a second name without them speaks for itself. */
const isCarriedOn = (between: string, { filler }: Words): boolean => {
  const [first, ...others] = between.trim().split(' ');
  return isOneOf(first, 'or and') && others.every((word) => isOneOf(word, filler));
};

/** Up to `most` different matches of a pattern that are neither denied nor meant otherwise. */
function meant(says: string, folded: string, words: Words, most: number): string[] {
  const found = new Set<string>();
  const clear =
    folded.includes('chest pain') || folded.includes('fast track')
      ? folded.replace(pattern(words.otherwise), ' ¦ ')
      : folded;
  const names = pattern(says);
  let deniedEnd = -1;
  for (let match = names.exec(clear); match && found.size < most; match = names.exec(clear)) {
    const carried = deniedEnd >= 0 && isCarriedOn(clear.slice(deniedEnd, match.index), words);
    if (carried || isDenied(clear.slice(0, match.index), words)) deniedEnd = match.index + match[0].length;
    else found.add(match[0]);
  }
  return [...found];
}

/** Words in the name of a page, a form, a link or a file that make it one for suspected cancer; null when there are none or they are denied. */
export const cancerInName = (folded: string, words: Words): string | null =>
  meant(words.name, folded, words, 1)[0] ?? null;

/** Words of prose or of a form's labels that make it a suspected cancer form, up to `most` different ones, denied ones left out. */
export const cancerInProse = (folded: string, words: Words, most: number): string[] =>
  meant(words.prose, folded, words, most);

/** Mentions of a suspected cancer form in prose, up to `most` different ones, denied ones left out. */
export const cancerFormsIn = (folded: string, words: Words, most: number): string[] =>
  meant(words.form, folded, words, most);

/** Words of prose that say the page's own form is one for suspected cancer; null when there are none or they are denied. */
export const cancerFormMeant = (folded: string, words: Words): string | null =>
  meant(words.formMeant, folded, words, 1)[0] ?? null;

/** The tumour sites a text lists, up to five different ones: five in a list of forms is the suspected cancer list. */
export const tumourSites = (folded: string, words: Words): string[] => matches(words.sites, folded, 5);

/** Words by which a form says of itself that it is for suspected cancer; null when there are none or they are denied. */
export const cancerDeclared = (folded: string, words: Words): string | null =>
  meant(words.declared, folded, words, 1)[0] ?? null;

/** A text without its mentions of forms that stand elsewhere. */
export const withoutElsewhere = (folded: string, words: Words): string =>
  folded.replace(pattern(words.elsewhere), ' ¦ ');

/** Up to `most` different alarm symptoms or questions of a suspected cancer form. */
export const redFlagsIn = (folded: string, words: Words, most: number): string[] =>
  matches(words.redFlags, folded, most);
