import type { SocialKey, SocialPiece, TextPiece } from './intake';
import type { Ledger } from './ledger';
import type { Line } from './line';
import { saysNothing } from './negation';
import { isTrade, readSocialLine, spoken, withoutDay } from './readSocialLine';

/** Words of relatives, whose habits and illnesses are not the patient's. */
export const isFamily =
  /\b(?:mother|father|mum|dad|sister|brother|parent|aunt|uncle|grand\w+|f\/?h|family history|maternal|paternal|sibling|son|daughter)\b/i;
const lives =
  /^(?:lives?|living|resides|widow|married|divorced|single|separated|cohabit|partner|carer|care home|housebound|drives|exercise|diet|housing|home|accommodation|dependants|children|retired|mobil|smokers? (?:in|at) )/i;

/** A full stop, or a comma before a habit or an occupation ("lives alone, ex-smoker, EtOH nil"). */
const sentenceEnd =
  /(?<=\p{L}{2}|\))[.;]\s+|(?<=\d)\.\s+(?=\p{Lu}\p{Ll})|(?<=\d ?u(?:nits?)?(?:\/| a | per )w(?:ee)?k),\s+|,\s+(?=(?:(?:ex|non|never|current)[ -]*smok|smok(?:er|es|ing)\b|never smoked|etoh|alcohol|teetotal|drinks? |no alcohol|works |retired|occupation|\d+ ?u(?:nits?)?(?:\/| a | per )))/iu;

/** A line of several sentences ("Lives alone. Never smoked.") says several things. */
export function sentencesOf(line: Line): Line[] {
  const parts = line.text.split(sentenceEnd).filter((part) => part.trim() !== '');
  return parts.length > 1 ? parts.map((text) => ({ ...line, text, cells: [text] })) : [line];
}

type Said = NonNullable<ReturnType<typeof readSocialLine>>;

/** What a line on nothing but habits and work says, sentence by sentence; empty where any of it is about something else. */
export function habitsOf(line: Line): Said[] {
  if (!spoken.test(line.text)) return [];
  const parts = sentencesOf(line);
  const said = parts.map((part, index): Said | null => {
    const trade = part.text.trim().replace(/[.,;]+$/, '');
    // Of three, the first or the last may be somebody's work without a word that says so.
    const mayBeTrade = parts.length > 2 && (index === 0 || index === parts.length - 1);
    const work: Said | null =
      mayBeTrade && isTrade(trade)
        ? { piece: { about: 'occupation', text: trade, from: [line.at] }, used: [trade] }
        : null;
    return readSocialLine(part) ?? work;
  });
  const habits = said.filter((each): each is Said => each !== null);
  return habits.length === parts.length &&
    habits.some(({ piece }) => piece.about !== 'occupation' || parts.length === 1)
    ? habits
    : [];
}

/** How the patient lives, line by line and sentence by sentence; `about` is what a heading of one word says the lines are on. */
export function readSocial(
  lines: readonly Line[],
  ledger: Ledger,
  into: { social: SocialPiece[]; family: TextPiece[] },
  about: SocialKey | null,
): void {
  const { social, family } = into;
  // A trade on a line of its own is one where the lines beside it are on habits.
  const amongHabits = lines.filter((line) => readSocialLine(line) !== null).length > 1;
  for (const line of lines) {
    if (!ledger.isFree(line)) continue;
    const parts = sentencesOf(line);
    const onHabits = parts.filter((part) => readSocialLine(part) !== null).length;
    for (const part of parts) {
      const said = readSocialLine(part);
      const text = part.text.trim().replace(/^[\s•*·▪◦►‣●○–-]+/, '');
      if (said) {
        social.push(said.piece);
        for (const used of said.used) ledger.use([line], used);
      } else if (text.length < 200 && isFamily.test(text) && !lives.test(text)) {
        family.push({ text, from: [line.at] });
        ledger.use([line], text);
      } else if (about && text.length < 200 && !saysNothing(text) && !social.some((piece) => piece.about === about)) {
        const { text: value, used } = withoutDay(text);
        social.push({ about, text: value, from: [line.at] });
        for (const word of [value, ...used]) ledger.use([line], word);
      } else if (
        (part === line ? amongHabits && text.split(' ').length < 4 : onHabits > 0) &&
        isTrade(text) &&
        !lives.test(text)
      ) {
        social.push({ about: 'occupation', text, from: [line.at] });
        ledger.use([line], text);
      } else if (text.length < 200 && lives.test(text)) {
        social.push({ about: 'other', text, from: [line.at] });
        ledger.use([line], text);
      }
    }
  }
}
