import { bankHolidays } from './bankHolidays';

const day = 86_400_000;

/** Monday to Friday, bank holidays in England left out. ISO date. */
export function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !bankHolidays(Number(date.slice(0, 4))).includes(date);
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
