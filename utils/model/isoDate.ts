const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day that exists, written "2026-11-21". */
export function isIsoDate(text: string): boolean {
  const parts = isoDay.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Days from one ISO date to another; negative when `to` is earlier. Null when either is no date. */
export function daysBetween(from: string, to: string): number | null {
  if (!isIsoDate(from) || !isIsoDate(to)) return null;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The day in England of an ISO time with zone; a plain date or anything else is given back as it is. */
export function dateOfTime(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T/.test(text)) return text;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? text : londonDay.format(time);
}
