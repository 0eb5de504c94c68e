import type { Line } from './line';
import { datesIn, type FoundDate } from './readDate';

const lead =
  /^[\s•*·▪►◦‣●–—-]*(?:(?:consultation|encounter|visit|seen|date|event|contact)(?: (?:date|on))?\s*[:\-–]?\s*)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?$/i;
const time = /^[\s,@|]*(?:at\s+)?(\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:am|pm|hrs)?)/i;

/** The date a visit's line begins with, the time of day beside it, and the words after both. */
export interface VisitStart {
  date: FoundDate;
  time: string;
  rest: string;
}

/** Reads the beginning of a visit, or null when the line does not begin with a date. */
export function visitRest(line: Line): VisitStart | null {
  const text = line.text;
  const [date] = datesIn(text.slice(0, 60));
  if (!date || date.precise !== 'day' || !lead.test(text.slice(0, date.index))) return null;
  const after = text.slice(date.index + date.raw.length);
  const clock = time.exec(after);
  const rest = after.slice(clock?.[0].length ?? 0).replace(/^[\s:,;|–—-]+/, '');
  return { date, time: clock?.[1] ?? '', rest };
}

/** Whether a line may begin a visit: it begins with a whole date. */
export const startsVisit = (line: Line): boolean => visitRest(line) !== null;
