import type { RowClock } from './workRow';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How much time a letter has: "3 hours left", "Overdue by 2 days", "Nothing heard since 5 December". */
export function clockWords(clock: RowClock): string {
  const late = clock.left < 0;
  if (clock.kind === 'not-heard')
    return late ? `Ask: nothing heard by ${dayOf(clock.due)}` : `To be heard by ${dayOf(clock.due)}`;
  return late ? `Overdue by ${spanOf(-clock.left)}` : `${spanOf(clock.left)} left`;
}

function spanOf(milliseconds: number): string {
  if (milliseconds < hour) return counted(Math.max(1, Math.floor(milliseconds / minute)), 'minute');
  return milliseconds < 2 * day
    ? counted(Math.floor(milliseconds / hour), 'hour')
    : counted(Math.floor(milliseconds / day), 'day');
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
const dayOf = (due: number) =>
  new Date(due).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'Europe/London' });
