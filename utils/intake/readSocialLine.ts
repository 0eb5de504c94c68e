import type { SocialKey, SocialPiece } from './intake';
import type { Line } from './line';
import { datesIn } from './readDate';

const labels: readonly (readonly [SocialKey, RegExp])[] = [
  [
    'smoking',
    /^(?:current )?(?:smok(?:ing|er)(?: (?:status|history|habit|state))?|tobacco(?: (?:use|consumption|smoking(?: status| consumption)?))?|smoking\/vaping)\s*(?::|–|\s-\s|\t|\s{2,}|=)\s*/i,
  ],
  [
    'alcohol',
    /^(?:(?:current )?alcohol(?: (?:consumption|intake|use|status|history|habit|units(?: per week)?))?|units of alcohol|etoh|drinking)\s*(?::|–|\s-\s|\t|\s{2,}|=|(?=\s\d))\s*/i,
  ],
  [
    'occupation',
    /^(?:(?:current |main |patient'?s? |usual )?occupation(?:al)?(?: (?:history|status))?|employment(?: status)?|job(?: title)?|works as|profession)\s*(?::|–|\s-\s|\t|\s{2,}|=)\s*/i,
  ],
];

const whole: readonly (readonly [SocialKey, RegExp])[] = [
  [
    'smoking',
    /^(?:(?:is an? |current(?:ly)? (?:an? )?|ex[- ]?|non[- ]?|never |light |moderate |heavy |very heavy |trivial |former |previous |stopped |passive |cigarette |pipe |cigar |e-cigarette |tobacco )*(?:smok(?:ed|er|es|ing)|vap(?:es|er|ing)|e-cigarette user)|never (?:smoked|used) tobacco|tobacco smoking|smokes|\d+ ?(?:cigarettes|pack[- ]years?)|gave up smoking|does not smoke|ex tobacco)\b/i,
  ],
  [
    'alcohol',
    /^(?:(?:current |ex[- ]|former |light |moderate |heavy |social |occasional |very heavy |trivial |stopped )*drink(?:er|s|ing)\b(?! water)|teetotal(?:ler)?|alcohol (?:consumption|intake|units)|(?:does not|doesn'?t) drink|non[- ]?drinker|current non[- ]drinker|lifetime non-?drinker|no alcohol|(?:etoh|alcohol) (?:nil|none|occasional\w*|rare\w*|social\w*|minimal)|drinks (?:about |approx\w* |occasional|\d|alcohol|rarely|socially)|\d+(?:\.\d+)? ?u(?:nits?)?\s?(?:of alcohol|per week|a week|\/ ?w(?:ee)?k|alcohol|weekly))/i,
  ],
  [
    'occupation',
    /^(?:work(?:s|ing) (?:as|in|at|for)|employed as|retired\b|unemployed\b|self[- ]employed|housewife|homemaker|full[- ]time (?:student|carer)|student\b)/i,
  ],
];

/** An entry without its bullet and without the day it was recorded; a year ("ex-smoker since 2010") is part of what it says. */
export function withoutDay(text: string): { text: string; used: string[] } {
  let bare = text.replace(/^[\s•*·▪►◦‣●○–—-]+/, '').trim();
  const used: string[] = [];
  for (const date of datesIn(bare)) {
    const at = bare.indexOf(date.raw);
    const before = bare.slice(0, at);
    const after = bare.slice(at + date.raw.length);
    if (date.precise === 'year') continue;
    if (before.trim() === '') bare = after.replace(/^(?:[\s:,–-]|\d{1,2}:\d{2})+/, '');
    else if (/^[\s).]*$/.test(after) && !/\b(?:since|in|from|stopped|until)\s*$/i.test(before))
      bare = before.replace(/[\s(,:–-]+$/, '').replace(/\s+(?:recorded|on|recorded on)$/i, '');
    else continue;
    used.push(date.raw);
  }
  const code = /\s*\([\dA-Za-z.]{4,18}\)\s*$/.exec(bare);
  if (code && /\d|\.\.|^\s*\([A-Z]/.test(code[0])) bare = bare.slice(0, code.index);
  return { text: bare.replace(/[.;,\s]+$/, ''), used };
}

/** What ends a line on habits ("Non-smoker, 10u/wk, plasterer"): somebody's work, by its ending. */
export const isTrade = (text: string): boolean =>
  /^(?:retired |self-employed |trainee )?(?:\p{L}[\p{L} -]{1,30}(?:er|or|ist|ian|man|woman|ant|ic|smith|wife|hand|ress|yst|eon)|(?:\p{L}[\p{L} -]{0,30} )?(?:nurse|clerk|student|chef|pilot|cook|vet))\.?$/iu.test(
    text.trim(),
  );

/** What a heading of its own ("Alcohol") makes the lines below it about; null for any other heading. */
export function socialKeyOf(label: string): SocialKey | null {
  if (/^\W*(?:smok|tobacco)/i.test(label)) return 'smoking';
  if (/^\W*alcohol/i.test(label)) return 'alcohol';
  return /^\W*(?:occupation|employment|job)/i.test(label) ? 'occupation' : null;
}

/** One look for any of the words below, because most lines have none. */
export const spoken =
  /smok|tobacco|alcohol|etoh|drink|units?\b|u\/w|occupation|employ|work|retired|teetotal|vap|job|profession|student|housewife|homemaker|carer|cigarette|pack/i;

/** Somebody else's habits: "Smoker in household". */
const ofOthers = /\bsmok\w+ (?:in|at) (?:the )?(?:house\w*|home|family)\b|\bhousehold smok/i;

/** What a line says of smoking, alcohol or work, with the words that say it; null when it says nothing of these. */
export function readSocialLine(line: Line): { piece: SocialPiece; used: string[] } | null {
  if (line.text.length > 300 || !spoken.test(line.text)) return null;
  const peeled = withoutDay(line.text);
  const text = peeled.text;
  if (text.length > 200 || text === '' || ofOthers.test(text)) return null;
  for (const [about, label] of labels) {
    const found = label.exec(text);
    if (!found || found[0].length >= text.length) continue;
    const value = withoutDay(text.slice(found[0].length)).text;
    // "Smoker - 10 a day" says it in both halves; "Smoker: yes" and "Smoking: 10 a day" in the second.
    if (/smoker\b/i.test(found[0]) && !/^(?:yes|no|y|n|never|ex|current|non)\b/i.test(value))
      return { piece: { about, text, from: [line.at] }, used: [text, ...peeled.used] };
    const unit = /^\d[\d.]*$/.test(value) ? (/units per week/i.exec(found[0])?.[0] ?? '') : '';
    const said = `${value} ${unit}`.trim();
    return { piece: { about, text: said, from: [line.at] }, used: [found[0].trim(), value, ...peeled.used] };
  }
  const run =
    /^((?:current )?smoking (?:status|history)|smoking|tobacco use)\s+(?=never|ex\b|ex-|current|non|smok|does|light|heavy|moderate|stopped|former)/i.exec(
      text,
    );
  if (run) {
    const value = text.slice(run[0].length);
    return { piece: { about: 'smoking', text: value, from: [line.at] }, used: [run[1] ?? '', value, ...peeled.used] };
  }
  if (/^(?:smoking|tobacco|alcohol|occupation)\W*(?:status|history)?\W*$/i.test(text)) return null;
  for (const [about, shape] of whole) {
    if (!shape.test(text)) continue;
    const value = text
      .replace(/^alcohol (?:consumption|intake|units)\s*[:–-]?\s*(?=\S)/i, '')
      .replace(/^(?:etoh|alcohol)\s+(?=nil|none|occasional|rare|social|minimal)/i, '')
      .replace(/^(?:works|employed|working) as (?:an? )?(?=\p{L})/iu, '')
      .replace(/\s{2,}|\t/g, ' ');
    return { piece: { about, text: value, from: [line.at] }, used: [text, ...peeled.used] };
  }
  return null;
}
