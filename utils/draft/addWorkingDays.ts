import { bankHolidays } from './bankHolidays';

const day = 86_400_000;
const known = new Map<number, ReadonlySet<string>>();

function holidaysOf(year: number): ReadonlySet<string> {
  const held = known.get(year) ?? new Set(bankHolidays(year));
  known.set(year, held);
  return held;
}

/** Monday to Friday, bank holidays in England left out. ISO date. */
export function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidaysOf(Number(date.slice(0, 4))).has(date);
}

/** The date `count` working days after a date; the day itself does not count. ISO dates. */
export function addWorkingDays(date: string, count: number): string {
  let at = date;
  for (let left = count; left > 0;) {
    at = new Date(Date.parse(`${at}T00:00:00Z`) + day).toISOString().slice(0, 10);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}
