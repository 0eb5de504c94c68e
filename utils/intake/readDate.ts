import { remember } from './remember';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const shapes = [
  String.raw`(\d{4})-(\d{2})-(\d{2})`,
  String.raw`((?:19|20)\d{2})-(0[1-9]|1[0-2])`,
  String.raw`(\d{1,2})(?:st|nd|rd|th)?[ \-./]{1,2}(?:of )?${month}\.?,?[ \-./]{1,2}(\d{4}|\d{2}(?! ?(?:mg|ml|tab|cap|y\b)))`,
  String.raw`(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})`,
  String.raw`${month}\.?,?[ \-./]{1,2}(\d{4})`,
  String.raw`(0?[1-9]|1[0-2])/((?:19|20)\d{2})`,
  String.raw`((?:19|20)\d{2})`,
];
const anyDate = new RegExp(String.raw`(?<![\d/.\p{L}]|\d[-:])(?:${shapes.join('|')})(?![\d/\p{L}%]|[.\-]\d)`, 'giu');

/** A date as the paste writes it. `iso` is "2019-03-12", "2019-03" or "2019"; `index` counts from the start of the text. */
export interface FoundDate {
  iso: string;
  raw: string;
  index: number;
  precise: 'day' | 'month' | 'year';
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  // Records hold no dates of the future: two figures above this year's are of the last century.
  return year <= 30 ? 2000 + year : 1900 + year;
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (value: number): string => String(value).padStart(2, '0');

function day(year: number, monthNumber: number, dayNumber: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = monthNumber === 2 && !leap ? 28 : (monthLengths[monthNumber - 1] ?? 0);
  const exists = dayNumber >= 1 && dayNumber <= last && year >= 1850 && year <= 2199;
  return exists ? `${year}-${two(monthNumber)}-${two(dayNumber)}` : null;
}

const monthOf = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
function toFound(match: RegExpExecArray): FoundDate | null {
  const [raw, y1, m1, d1, y0, m0, d2, mon2, y2, d3, m3, y3, mon4, y4, m5, y5, y6] = match;
  const at = { raw, index: match.index };
  const whole = (iso: string | null): FoundDate | null => (iso ? { ...at, iso, precise: 'day' } : null);
  if (y1 && m1 && d1) return whole(day(Number(y1), Number(m1), Number(d1)));
  if (y0 && m0) return { ...at, iso: `${y0}-${m0}`, precise: 'month' };
  if (d2 && mon2 && y2) return whole(day(fullYear(y2), monthOf(mon2), Number(d2)));
  if (d3 && m3 && y3) return whole(day(fullYear(y3), Number(m3), Number(d3)));
  if (mon4 && y4) return { ...at, iso: `${y4}-${two(monthOf(mon4))}`, precise: 'month' };
  if (m5 && y5) return { ...at, iso: `${y5}-${two(Number(m5))}`, precise: 'month' };
  return y6 ? { ...at, iso: y6, precise: 'year' } : null;
}

const datesInRead: (text: string) => readonly FoundDate[] = remember((text) => {
  const found: FoundDate[] = [];
  anyDate.lastIndex = 0;
  for (let match = anyDate.exec(text); match; match = anyDate.exec(text)) {
    const date = toFound(match);
    if (date) found.push(date);
  }
  return found;
});

const none: readonly FoundDate[] = [];
/** How every date ends: in a year of four figures, or of two behind a month or a day's figures. Most texts have nothing like it. */
const yearEnd = /(?:\d\d|[a-z][.,]{0,2}[ \-./]{1,2}|\d[/.-])\d\d(?![\da-z%/])/i;

/** Every date of a text, in order, in the ways British records write them; days that do not exist are not dates. */
export function datesIn(text: string): readonly FoundDate[] {
  return yearEnd.test(text) ? datesInRead(text) : none;
}

/** How a text begins that may consist of a date: with a figure, a month or a day of the week. */
const dateStart =
  /^[\s,()[\]•*·▪►◦‣●○:–-]*(?:\d|at |mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const onlyDate =
  /^[\s,()[\]•*·▪►◦‣●○–-]*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)?[\s,()[\]]*(?:at )?(?:\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:am|pm|hrs)?)?[\s,()[\]:–-]*$/i;

/** The one date a text consists of (a time of day may follow), or null. */
export function readDate(text: string): FoundDate | null {
  if (!dateStart.test(text)) return null;
  const [first] = datesIn(text.slice(0, 60));
  if (!first) return null;
  const rest = text.slice(0, first.index) + text.slice(first.index + first.raw.length);
  return onlyDate.test(rest) ? first : null;
}
