import type { Line } from './line';
import { dosePhrase, doseStart, readKind } from './medicineWords';
import type { Opening } from './opening';
import { datesIn } from './readDate';

/** How this paste writes its headings, and whether "Active" or "Repeat" stand below each entry instead of above a list. */
export interface Habits {
  capitals: boolean;
  counts: boolean;
  statusMarks: boolean;
  kindMarks: boolean;
}

type Openings = readonly (Opening | null)[];

/** "Repeat" below an entry with nothing below it but the next heading is a mark of that entry, and no heading. */
function isLastMark(lines: readonly Line[], openings: Openings, index: number): boolean {
  const before = lines[index - 1];
  const bare = openings[index]?.inline === '' && readKind(openings[index]?.label ?? '') !== null;
  const next = openings[index + 1];
  const ends = next !== null && readKind(next?.label ?? '') === null;
  return bare && !lines[index]?.gap && before !== undefined && !openings[index - 1] && ends;
}

function repeatedMarks(lines: readonly Line[], openings: Openings): Pick<Habits, 'statusMarks' | 'kindMarks'> {
  const seen = new Map<string, number>();
  const marks = { statusMarks: false, kindMarks: false };
  for (const [index, opening] of openings.entries()) {
    if (isLastMark(lines, openings, index)) marks.kindMarks = true;
    if (!opening || opening.inline) continue;
    // "Active" straight below "Problems" heads its list; a mark stands below an entry.
    if (opening.heading.bare && openings[index - 1] && !openings[index - 1]?.heading.bare) continue;
    const label = opening.label.toLowerCase();
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    if (count > 1 && opening.heading.bare) marks.statusMarks = true;
    if (count > 1 && readKind(label)) marks.kindMarks = true;
  }
  return marks;
}

/** Learns a paste's habits from the headings that were understood in it. */
export function habitsOf(lines: readonly Line[], openings: Openings): Habits {
  const whole = lines.filter((_, index) => openings[index]?.inline === '');
  const mostly = (test: (line: Line) => boolean): boolean =>
    whole.length >= 2 && whole.filter(test).length >= whole.length * 0.7;
  const inCapitals = (line: Line): boolean => !/\p{Ll}/u.test(line.text);
  const shouting = lines.filter(inCapitals).length;
  return {
    capitals: mostly(inCapitals) && shouting < lines.length * 0.4,
    counts: mostly((line) => /\(\d+\)/.test(line.text)),
    ...repeatedMarks(lines, openings),
  };
}

/** A heading we do not know: what follows it must not be taken for entries of the part before. */
export function isStrangeHeading(line: Line, habits: Habits): boolean {
  const text = line.text.trim();
  if (text.length > 60 || line.cells.length > 1) return false;
  // Directions are often printed in capitals, as headings are.
  if (line.look !== 'heading' && (doseStart.test(text) || dosePhrase.test(text))) return false;
  if (line.look === 'heading') return datesIn(text).length === 0;
  if (/\d/.test(text.replace(/\(\d+\)/, ''))) return false;
  if (/^[\p{L}][\p{L}\s/&'-]{2,40}:$/u.test(text)) return true;
  if (habits.counts && /^[\p{Lu}][\p{L}\s/&'-]{2,40} \(\d+\)$/u.test(text)) return true;
  return habits.capitals && /^[\p{Lu}][\p{Lu}\s/&'-]{3,40}:?$/u.test(text);
}
