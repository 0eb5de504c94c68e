import { isIsoDate } from '@/utils/model/isoDate';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (value: number) => String(value).padStart(2, '0');

/** A two-digit year of birth is taken as the latest that is not later than this century's 30. */
const fullYear = (year: number) => (year >= 100 ? year : year > 30 ? 1900 + year : 2000 + year);

/** The ISO date a text begins with, as British people write dates ("4/3/61", "04-Mar-1961", "4th March 1961", "1961-03-04"); null when none. */
export function readWrittenDate(text: string): string | null {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})/.exec(text)?.[1];
  if (iso) return isIsoDate(iso) ? iso : null;
  const digits = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/.exec(text);
  const words = /^\s*(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d{2})(?!\d)/i.exec(text);
  const [day, month, year] = digits
    ? [Number(digits[1]), Number(digits[2]), Number(digits[3])]
    : words
      ? [Number(words[1]), months.indexOf((words[2] ?? '').toLowerCase()) + 1, Number(words[3])]
      : [0, 0, 0];
  const date = `${fullYear(year)}-${two(month)}-${two(day)}`;
  return isIsoDate(date) ? date : null;
}
