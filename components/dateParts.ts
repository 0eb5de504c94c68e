/** A date as it stands in three boxes: exactly what was typed. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Boxes for a stored date; the reverse of `dateFromParts`. */
export function partsOfDate(value: string): DateParts {
  const [year = '', month = '', ...day] = value.split('-');
  return { day: day.join('-'), month, year };
}

/** An ISO date when the boxes hold one, else what was typed as "year-month-day", or empty when nothing was. */
export function dateFromParts({ day, month, year }: DateParts): string {
  if (day === '' && month === '' && year === '') return '';
  const number = monthNumber(month);
  const isWhole = /^\d{1,2}$/.test(day.trim()) && number !== null && /^\d{4}$/.test(year.trim());
  if (!isWhole) return [year, month, day].map((part) => part.replaceAll('-', '')).join('-');
  return `${year.trim()}-${number}-${day.trim().padStart(2, '0')}`;
}

/** The boxes for a whole date in one of the ways records print it, day first; null for anything else. */
export function partsOfPastedDate(text: string): DateParts | null {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text);
  if (iso) return { year: iso[1] ?? '', month: iso[2] ?? '', day: iso[3] ?? '' };
  const british = /^\s*(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,9})[\s./-]+(\d{4})\s*$/i.exec(text);
  const month = monthNumber(british?.[2] ?? '');
  return british && month ? { day: british[1] ?? '', month, year: british[3] ?? '' } : null;
}

/** "3", "03" and "Mar" all give "03"; null for no month. */
function monthNumber(text: string): string | null {
  const word = text.trim().toLowerCase();
  const at = word.length >= 3 ? monthNames.indexOf(word.slice(0, 3)) : -1;
  if (at >= 0) return String(at + 1).padStart(2, '0');
  return /^\d{1,2}$/.test(word) ? word.padStart(2, '0') : null;
}
