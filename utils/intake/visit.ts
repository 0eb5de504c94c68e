import type { Line } from './line';
import { datesIn, type FoundDate } from './readDate';

const lead =
  /^[\s•*·▪►◦‣●#–—-]*(?:(?:consultation|encounter|visit|seen|date|event|contact|appointment)(?: (?:date|on|details?|at|notes?|summary|\d{1,3}))?\s*[:\-–]?\s*)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?$/i;
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
  const [date] = text.length > 5_000 ? datesIn(text.slice(0, 60)) : datesIn(text);
  if (!date || date.precise !== 'day' || date.index > 50 || !lead.test(text.slice(0, date.index))) return null;
  const after = text.slice(date.index + date.raw.length);
  const clock = time.exec(after);
  const rest = after.slice(clock?.[0].length ?? 0).replace(/^[\s:,;|–—-]+/, '');
  return { date, time: clock?.[1] ?? '', rest };
}

/** Whether a line may begin a visit: it begins with a whole date. */
export const startsVisit = (line: Line): boolean => visitRest(line) !== null;

const staff =
  /\b(?:dr|doctor|gp|nurse|anp|hca|pharmacist|paramedic|physio(?:therapist)?|mr|mrs|ms|miss|prof|sister|midwife|locum|registrar|practitioner|receptionist|clinician|surgery|practice|medical centre|health centre|clinic|telephone|phone call|video|face[- ]to[- ]face|home visit|consultation|encounter|third party|administration|admin|reception|e-?consult|online|hub|out of hours|ooh|walk[- ]in)\b\.?/i;
const sentence =
  /[.?!]\s|\b(?:pain|cough|weeks?|days|since|feels?|feeling|noted|review of|c\/o|complain|history|exam)/i;

/** Who was seen and where, when the words behind a visit's date are only that. */
export function isStaff(text: string): boolean {
  return (
    text.length < 140 &&
    (staff.test(text) || /^[\p{Lu}'-]+, \p{Lu}/u.test(text)) &&
    !sentence.test(text.replace(/\b(?:dr|mr|mrs|ms|prof)\./gi, ''))
  );
}

type Shape = 'empty' | 'staff' | 'text';
const shapeOf = (start: VisitStart): Shape => (start.rest === '' ? 'empty' : isStaff(start.rest) ? 'staff' : 'text');

const sameWriting = (a: string, b: string): boolean =>
  a.replace(/\d+/g, '0').replace(/\p{L}+/gu, 'a') === b.replace(/\d+/g, '0').replace(/\p{L}+/gu, 'a');

/** The visit a line begins, given how the first visit of the part begins; null when it begins none. */
export function opensVisit(line: Line, first: VisitStart | null): VisitStart | null {
  const start = visitRest(line);
  if (!start) return null;
  if (!first) return start;
  if (!sameWriting(start.date.raw, first.date.raw)) return null;
  // Inside a note a line may begin with a date; it begins a visit only when it looks like the first one did.
  const timed = first.time !== '' && start.time !== '';
  return timed || shapeOf(first) === 'text' || shapeOf(start) !== 'text' ? start : null;
}
