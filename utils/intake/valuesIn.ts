import { measurementAnywhere, measurementStart, numberStart, unitStart } from './measurements';
import { datesIn } from './readDate';
import { remember } from './remember';

/** One measurement in a text; `end` is where the words that belong to it end. Empty `date` where none stands with it. */
export interface FoundValue {
  name: string;
  value: string;
  unit: string;
  date: string;
  used: string[];
}

/** Where a number stands that is the value, not part of the name or of "1.73 m2"; null when there is none in reach. */
function numberIn(text: string, reach: number): { index: number; raw: string } | null {
  for (let at = 0; at < Math.min(text.length, reach); at += 1) {
    const char = text[at] ?? '';
    if (!/[\d<>≤≥~]/.test(char) || (at > 0 && /[\p{L}\d.,/*^]/u.test(text[at - 1] ?? ''))) continue;
    const raw = numberStart.exec(text.slice(at, at + 24))?.[0];
    if (!raw) continue;
    const next = text.slice(at + raw.length, at + raw.length + 12);
    if (/^1\.73/.test(raw) && /^\s?(?:m|sq)/i.test(next)) {
      at += raw.length;
      continue;
    }
    if (/^[\p{L}]/u.test(next) && !unitStart.test(next)) continue;
    return { index: at, raw };
  }
  return null;
}

/** The unit right behind a number; empty when what follows is none. */
export function unitAfter(text: string): string {
  const lead = /^[\s]*[([]?/.exec(text)?.[0].length ?? 0;
  const unit = unitStart.exec(text.slice(lead, lead + 30))?.[0] ?? '';
  const next = text[lead + unit.length] ?? '';
  return unit !== '' && !/[\p{L}\d]/u.test(next) ? unit.trim() : '';
}

function dateAfter(text: string): { iso: string; raw: string } | null {
  const [date] = datesIn(text.slice(0, 120));
  return date && (date.precise !== 'year' || /[(\s]$/.test(text.slice(0, date.index) || ' ')) ? date : null;
}

const tidyName = (text: string): string =>
  text
    .trim()
    .replace(/[\s:=,;(–—-]+$/, '')
    .replace(/^[\s:=,;)•*·–—-]+/, '');

/** A value whose name is the text before the number; `nameLength` is what is known to be name. */
function readOne(text: string, nameLength: number, reach: number): FoundValue | null {
  // A date between the name and the number ("BMI 12-Mar-2024 31.2") must not be taken for the number.
  const dates = datesIn(text).filter((date) => date.precise !== 'year');
  let masked = text;
  for (const date of dates) masked = masked.replace(date.raw, ' '.repeat(date.raw.length));
  const number = numberIn(masked.slice(nameLength), reach);
  if (!number) return null;
  const at = nameLength + number.index;
  const between = masked.slice(nameLength, at);
  if (/[.;?!]\s/.test(between)) return null;
  const graded = /\b(?:grade|stage|class|step)\s*$/i.exec(between)?.[0] ?? '';
  const value = `${graded}${number.raw.trim()}`.trim();
  const behind = masked.slice(at + number.raw.length);
  const unit = unitAfter(behind);
  // "Vitamin D deficiency, onset 2021" is an illness and its year.
  if (unit === '' && /^(?:19|20)\d\d$/.test(value) && /\p{L}/u.test(between)) return null;
  const name = tidyName(
    masked
      .slice(0, at - graded.length)
      .replace(/^\s*o\/e\s+(?=[\p{L}])/iu, '')
      .replace(/^\s*(?:latest|most recent)\s+/i, '')
      .replace(/\s*\((?:latest|last|most recent)\)\s*/gi, ' ')
      .replace(/\b(?:is|was|of|today|currently|recorded as|result|=)\s*[:=]?\s*$/i, ''),
  );
  const date = dates[0] ?? dateAfter(behind.slice(unit.length));
  const nameWords = /\s{2,}/.test(name) ? (name.split(/\s{2,}/)[0] ?? name) : name;
  return { name: nameWords, value, unit, date: date?.iso ?? '', used: [nameWords, value, unit, date?.raw ?? ''] };
}

const valuesInRead: (text: string) => readonly FoundValue[] = remember((text) => {
  const found: FoundValue[] = [];
  const starts: { at: number; length: number }[] = [];
  measurementAnywhere.lastIndex = 0;
  for (let match = measurementAnywhere.exec(text); match; match = measurementAnywhere.exec(text)) {
    starts.push({ at: match.index, length: match[0].length });
  }
  for (let index = 0; index < starts.length; index += 1) {
    const start = starts[index];
    if (!start) continue;
    let next = index + 1;
    // "Plasma glucose: fasting glucose 5.1": the value belongs to the last name before it.
    const end = starts[next]?.at ?? text.length;
    let one = readOne(text.slice(start.at, end), start.length, 60);
    if (!one && next < starts.length && (starts[next]?.at ?? 0) - start.at < 40) {
      const far = starts[next + 1]?.at ?? text.length;
      const both = readOne(
        text.slice(start.at, far),
        (starts[next]?.at ?? 0) - start.at + (starts[next]?.length ?? 0),
        60,
      );
      if (both && !/[,;]/.test(both.name)) {
        one = both;
        next += 1;
      }
    }
    if (one) {
      found.push(one);
      index = next - 1;
    }
  }
  return found;
});

/** Every measurement of a known name in a text, each with its unit and the date beside it. */
export function valuesIn(text: string): readonly FoundValue[] {
  return /\d/.test(text) ? valuesInRead(text) : [];
}

/** A value under a name that is not in our list, where a list of values leaves no doubt that it is one. */
export function anyValueIn(text: string): FoundValue | null {
  if (!/^[\s•*·▪◦►‣●○–-]*\p{L}/u.test(text)) return null;
  return readOne(text, 1, 80);
}

/** How many of a text's first letters are a measurement's name; 0 where it begins with none. */
export const nameLength: (text: string) => number = remember((text) => measurementStart.exec(text)?.[0].length ?? 0);

/** Whether a line is wholly a measurement: it begins with a known name and nothing but its value, unit, date and marks follow. */
export function isWholeValue(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const bare = text.replace(/^[\s•*·▪►◦‣●○–-]+/, '');
  const [date] = datesIn(bare.slice(0, 30));
  const start = date && date.index === 0 ? bare.slice(date.raw.length).replace(/^[\s:,–-]+/, '') : bare;
  return start.length < 160 && nameLength(start) > 0 && valuesIn(start).length > 0;
}

/** Whether a line is a list of measurements ("Obs today BP 144/86, HR 78, sats 94% on air"): two or more, and little else. */
export function isValueList(text: string): boolean {
  if (!/\d.*[,;·|].*\d/.test(text)) return false;
  const found = valuesIn(text);
  if (found.length < 2 || text.length > 300) return false;
  const known = found.reduce((total, each) => total + each.name.length + each.value.length + each.unit.length, 0);
  const dates = datesIn(text).reduce((total, { raw }) => total + raw.length, 0);
  return known + dates >= text.replace(/[\s,;|·-]/g, '').length * 0.5;
}
