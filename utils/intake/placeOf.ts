import { roleOf } from './columns';
import type { Heading } from './headingOf';
import type { Line } from './line';
import { readKind } from './medicineWords';
import { oneLiner, type Opening } from './opening';
import type { Habits } from './pasteHabits';
import type { Section } from './vocabulary';

/** Where in the paste a line stands. `section` is null before the first heading that is understood. */
export interface Place {
  section: Section | null;
  status: 'active' | 'past' | null;
  kind: Heading['kind'];
}

/** A part of the paste under one heading. */
export interface Block extends Place {
  /** The line the heading stands on; its words after the heading, if any, are `inline`. */
  heading: Line | null;
  /** How the heading is written on its line. */
  label: string;
  inline: string;
  lines: Line[];
}

/** What comes below a line: another visit before the next part, and whether the very next line is a heading. */
export interface Next {
  visit: boolean;
  isHead: boolean;
  /** The next line begins like the notes of a visit ("History: …"). */
  isNote: boolean;
  /** The next line is an entry with its date, or the head of a table. */
  isDated: boolean;
  /** The next line is a date with words behind it that name nobody. */
  isEntry: boolean;
  /** The next line says who somebody is. */
  isPerson: boolean;
}

/** A heading of one bare word ("Past", "Significant Past"), read in its place; null when it is no heading there. */
function bareHeading(opening: Opening, place: Place, habits: Habits, counted: boolean, next: Next): Place | null {
  const { heading, label } = opening;
  const twoWords = /\s/.test(label.replace(/\(.*?\)/g, '').trim());
  if (place.section === 'medicines') {
    if (!heading.status || (habits.statusMarks && !counted)) return null;
    return { section: 'medicines', status: null, kind: heading.status === 'past' ? 'stopped' : null };
  }
  // EMIS prints "Active" and "Significant Past" straight below the banner.
  const first = (place.section === null || place.section === 'patient') && heading.status === 'active' && next.isDated;
  if (place.section !== 'problems' && !(twoWords && heading.status === 'past') && !first) return null;
  if (habits.statusMarks && !twoWords && !counted) return null;
  return { section: 'problems', status: heading.status ?? place.status, kind: null };
}

/** The place a heading opens where it stands; null when it is no heading there. */
export function placeOf(opening: Opening, block: Block, line: Line, habits: Habits, next: Next): Place | null {
  const { heading, label } = opening;
  const counted = /\(\d+\)/.test(line.text);
  if (/^\W*summary\W*$/i.test(label) && !next.isEntry) return null;
  if (heading.bare) return bareHeading(opening, block, habits, counted, next);
  const atTop = block.lines.every((before) => roleOf(before.text));
  // One relative's condition in the middle of the problems does not end the problems.
  if (block.section === 'problems' && opening.inline && /^f\/?hx?$/i.test(opening.label)) return null;
  if (oneLiner.test(opening.label) && opening.inline === '' && (block.section === null || block.section === 'patient'))
    return null;
  const bareLabel = opening.inline === '' && !/:\s*$/.test(line.text) && !counted && line.look !== 'heading';
  // "Problem" or "Drug" below the heading of its own list is the head of a column.
  if (atTop && bareLabel && heading.section === block.section && roleOf(label) && !heading.status && !heading.kind)
    return null;
  if (bareLabel && habits.kindMarks && block.section === 'medicines' && readKind(label)) return null;
  return { section: heading.section, status: heading.status, kind: heading.kind };
}
