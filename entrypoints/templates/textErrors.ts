import type { WordingNote } from '@/components/texts/WordingList';
import { neverClaimsIn } from '@/utils/guidance/neverClaims';
import { snippetFaults, wordingFaults } from '@/utils/letter/templates/templateFaults';
import { dateInWords } from '@/utils/model/dateInWords';
import type { OwnWording } from '@/utils/model/draft';
import { isIsoDate } from '@/utils/model/isoDate';
import type { PracticeTexts } from '@/utils/store/templates';

/** What stands beside the fields of snippets and wordings, by "id.field". Nothing is said of one nobody has typed in yet. */
export function textErrors({ snippets, wordings }: PracticeTexts): ReadonlyMap<string, string> {
  const errors = new Map<string, string>();
  const isBegun = (...texts: string[]) => texts.some((text) => text.trim() !== '');
  for (const snippet of snippets.filter(({ shortcut, text }) => isBegun(shortcut, text)))
    for (const { where, say } of snippetFaults(snippet, snippets)) errors.set(`${snippet.id}.${where}`, say);
  for (const wording of wordings.filter(({ text }) => isBegun(text)))
    for (const { where, say } of wordingFaults(wording)) errors.set(`${wording.id}.${where}`, say);
  return errors;
}

/** What to know about wordings besides their fields. `today` is an ISO date. */
export const wordingNotes = (wordings: readonly OwnWording[], today: string): WordingNote[] =>
  wordings.flatMap(({ id, text, reviewBy }) => [
    ...(isIsoDate(reviewBy) && reviewBy < today
      ? [
          {
            id,
            say: `It was to be reviewed by ${dateInWords(reviewBy)}, so letters leave it out. Check it and set a new date.`,
          },
        ]
      : []),
    ...neverClaimsIn(text).map(({ what }) => ({ id, say: `It may claim ${what}. Check it against its source.` })),
  ]);
