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

const hour = 3_600_000;
/** ms to add to an instant to have London's clock read as UTC, by the hour since 1970: clocks only change on the hour. */
const offsets = new Map<number, number>();

function offsetAt(instant: number): number {
  const at = Math.floor(instant / hour);
  const known = offsets.get(at);
  if (known !== undefined) return known;
  const shown = Object.fromEntries(parts.formatToParts(at * hour).map(({ type, value }) => [type, value]));
  const asUtc = Date.parse(
    `${shown['year']}-${shown['month']}-${shown['day']}T${shown['hour']}:${shown['minute']}:${shown['second']}Z`,
  );
  offsets.set(at, asUtc - at * hour);
  return asUtc - at * hour;
}

/** What a clock in England shows at an instant: ISO date, and "14:02:07". Throws a RangeError when there is no such instant. */
export function londonTime(instant: string | number | Date): { date: string; time: string } {
  const at = new Date(instant).getTime();
  const shown = new Date(at + offsetAt(at)).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 19) };
}

/** The instant, in ms since 1970, at which a clock in England shows this date and time ("18:30"). */
export function londonInstant(date: string, time: string): number {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`);
  return asIfUtc - offsetAt(asIfUtc - offsetAt(asIfUtc));
}
