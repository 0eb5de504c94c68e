import type { Line } from './line';
import { datesIn } from './readDate';

const says =
  /\b(?:print(?:ed|out)?|generated|produced|created|exported|extracted|copied|record as at|summary as at|report (?:date|run))\b[\s:]*(?:on|at|date|time|by [\p{L},.() ]{1,40} on)?[\s:]*$/iu;

/** The ISO day a page says it was printed on; empty where it does not say. */
export function printedOn(lines: readonly Line[]): string {
  for (const line of [...lines.slice(0, 30), ...lines.slice(30).slice(-10)]) {
    for (const date of datesIn(line.text.slice(0, 400)))
      if (date.precise === 'day' && says.test(line.text.slice(0, date.index))) return date.iso;
  }
  return '';
}
