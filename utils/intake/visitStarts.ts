import type { Line } from './line';
import { isWeak, type Opening } from './opening';
import { opensVisit, startsVisit, visitRest, type VisitStart } from './visit';

/** How the visits of the paste begin: like the first line with a date below the first heading that announces them. */
export function firstVisit(lines: readonly Line[], openings: readonly (Opening | null)[]): VisitStart | null {
  const heading = openings.findIndex((opening) => opening?.heading.section === 'consultations');
  if (heading < 0) return null;
  const first = lines.slice(heading + 1, heading + 40).find(startsVisit);
  return first ? visitRest(first) : null;
}

/** For each line, whether another visit comes before the next heading that no visit holds: what decides if "Medication" is of a visit. */
export function nextVisits(lines: readonly Line[], openings: readonly (Opening | null)[]): boolean[] {
  const first = firstVisit(lines, openings);
  const visits: boolean[] = [];
  let visitNext = false;
  if (!first) return visits;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    visits[index] = visitNext;
    const line = lines[index] as Line;
    const opening = openings[index];
    if (opensVisit(line, first)) visitNext = true;
    else if (opening && !isWeak(opening)) visitNext = opening.heading.section === 'consultations' ? visitNext : false;
  }
  return visits;
}
