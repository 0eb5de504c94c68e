const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** What a clock in England shows at an instant: ISO date, and "14:02:07". */
export function londonTime(instant: string | number | Date): { date: string; time: string } {
  const shown = Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return {
    date: `${shown['year']}-${shown['month']}-${shown['day']}`,
    time: `${shown['hour']}:${shown['minute']}:${shown['second']}`,
  };
}

/** The instant, in ms since 1970, at which a clock in England shows this date and time ("18:30"). */
export function londonInstant(date: string, time: string): number {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`);
  const shown = londonTime(asIfUtc);
  return asIfUtc - (Date.parse(`${shown.date}T${shown.time}Z`) - asIfUtc);
}
