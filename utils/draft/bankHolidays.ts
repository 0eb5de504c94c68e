/**
 * Bank holidays in England and Wales by rule (Banking and Financial Dealings Act 1971 and custom), so that the clocks do not run out
 * of a list. One-off days and moved days are added by proclamation and stand in `proclaimed`.
 */
const proclaimed: Record<number, { added: string[]; instead: string[] }> = {
  2020: { added: ['2020-05-08'], instead: ['2020-05-04'] },
  2022: { added: ['2022-06-02', '2022-06-03', '2022-09-19'], instead: ['2022-05-30'] },
  2023: { added: ['2023-05-08'], instead: [] },
};

const day = 86_400_000;
const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
const weekday = (at: number) => new Date(at).getUTCDay();

/** ISO dates of the bank holidays of a year, in order. */
export function bankHolidays(year: number): string[] {
  const easter = easterSunday(year);
  const rule = [
    afterWeekend(Date.UTC(year, 0, 1)),
    easter - 2 * day,
    easter + day,
    mondayFrom(Date.UTC(year, 4, 1)),
    mondayFrom(Date.UTC(year, 4, 25)),
    mondayFrom(Date.UTC(year, 7, 25)),
    ...christmas(year),
  ].map(iso);
  const { added, instead } = proclaimed[year] ?? { added: [], instead: [] };
  return [...rule.filter((date) => !instead.includes(date)), ...added].sort();
}

const mondayFrom = (at: number) => at + ((8 - weekday(at)) % 7) * day;
const afterWeekend = (at: number) => at + ({ 6: 2, 0: 1 }[weekday(at)] ?? 0) * day;

/** Christmas Day and Boxing Day; those that fall on a weekend are given on the next working days. */
function christmas(year: number): number[] {
  const first = Date.UTC(year, 11, 25);
  const shift: Record<number, [number, number]> = { 5: [0, 3], 6: [2, 3], 0: [2, 1] };
  const [one, two] = shift[weekday(first)] ?? [0, 1];
  return [first + one * day, first + two * day].sort((a, b) => a - b);
}

/** Easter Sunday of the Gregorian calendar by the anonymous (Meeus/Jones/Butcher) rule. UTC midnight. */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1);
}
