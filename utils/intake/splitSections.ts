import { columnsOf, roleOf, sectionOfColumns } from './columns';
import { headingOf, type Heading } from './headingOf';
import type { Line } from './line';
import { measurementStart } from './measurements';
import { saysNoKnownAllergies, saysNothing } from './negation';
import { datesIn } from './readDate';
import { startsVisit, visitRest } from './visit';
import type { Section } from './vocabulary';

/** A part of the paste under one heading. `section` is null before the first heading that is understood. */
export interface Block {
  section: Section | null;
  status: 'active' | 'past' | null;
  kind: Heading['kind'];
  /** The line the heading stands on; its words after the heading, if any, are `inline`. */
  heading: Line | null;
  /** How the heading is written on its line. */
  label: string;
  inline: string;
  lines: Line[];
}

const bullet = /^[\s•*·▪►◦‣●○■□>–—_=#~-]+|[\s•*·▪►◦‣●_=#~]+$/g;

interface Opening {
  heading: Heading;
  label: string;
  inline: string;
}

/** A heading that fills its line, or stands before a colon, a dash or a tab with the content behind it. */
function openingOf(line: Line): Opening | null {
  const text = line.text.trim().replace(bullet, '');
  if (text === '' || saysNothing(text) || saysNoKnownAllergies(text)) return null;
  const [date] = datesIn(text.slice(0, 40));
  if (date && date.index === 0 && line.look !== 'heading') return null;
  const whole = text.length <= 90 && !/[.?!]$/.test(text) ? headingOf(text) : null;
  if (whole) return { heading: whole, label: text, inline: '' };
  const parts = /^([^:\t]{2,60}?)\s*(?::|\t)\s*(\S.*)$/.exec(text) ?? /^([^:\t]{2,40}?)\s+[–—-]\s+(\S.*)$/.exec(text);
  const label = parts?.[1] ?? '';
  const inline = parts?.[2] ?? '';
  if (!label || !inline) return null;
  const heading = headingOf(label);
  if (!heading || heading.bare) return null;
  // "Medication: Repeat" and "Problems: Active" are headings; "Type: Repeat" and "Status: Active" are not reached.
  const second = headingOf(`${label} ${inline}`);
  return second && inline.length < 30 && !/[,;]/.test(inline)
    ? { heading: second, label: text, inline: '' }
    : { heading, label, inline };
}

const insideVisit =
  /^(?:(?:new |linked )?problems?|diagnos[ie]s|history(?: of presenting complaint)?|presenting complaint|examination(?: findings)?|exam|on examination|o\/?e|comments?|plan|management(?: plan)?|medications?|medicines?|drugs?|prescriptions?|prescribed|allerg(?:y|ies)|family history|social(?: history)?|follow[- ]?up|tests?(?: requests?)?|investigations?|results?|procedures?|referrals?|documents?|impression|assessment|additional(?: information)?|advice|objective|subjective|observations?|vitals|outcome|actions?|notes?|reason|h?pc|pmh|dh|sh|fh|smoking|alcohol|occupation|safeguarding|consent|medication history|drug history|past medical history|values?|template entry|repeat|acute)$/i;

const isWeak = (opening: Opening): boolean =>
  insideVisit.test(opening.label.replace(/\s*\(.*\)\s*/g, '').replace(/[:\s–-]+$/, ''));

/** For each line, whether a visit or a strong heading comes next: what decides if "Medication" belongs to a visit. */
function nextVisits(lines: readonly Line[], openings: readonly (Opening | null)[]): boolean[] {
  const visits: boolean[] = [];
  let visitNext = false;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    visits[index] = visitNext;
    const line = lines[index] as Line;
    const opening = openings[index];
    if (startsVisit(line)) visitNext = true;
    else if (opening && !isWeak(opening)) visitNext = opening.heading.section === 'consultations' ? visitNext : false;
  }
  return visits;
}

/** How the headings of this paste are written, so that one that is not understood can still be told from an entry. */
interface Habit {
  capitals: boolean;
  counts: boolean;
  marked: boolean;
}

function habitOf(lines: readonly Line[], openings: readonly (Opening | null)[]): Habit {
  const whole = lines.filter((_, index) => openings[index] && openings[index]?.inline === '');
  const share = (test: (line: Line) => boolean): boolean =>
    whole.length >= 2 && whole.filter(test).length >= whole.length * 0.7;
  const capitals = (line: Line): boolean => !/\p{Ll}/u.test(line.text);
  const shouting = lines.filter(capitals).length;
  return {
    capitals: share(capitals) && shouting < lines.length * 0.4,
    counts: share((line) => /\(\d+\)/.test(line.text)),
    marked: share((line) => line.look === 'heading'),
  };
}

/** A heading we do not know: what follows it must not be taken for entries of the section before. */
function isStrangeHeading(line: Line, habit: Habit): boolean {
  const text = line.text.trim();
  if (text.length > 60 || line.cells.length > 1) return false;
  if (line.look === 'heading') return datesIn(text).length === 0;
  if (/\d/.test(text.replace(/\(\d+\)/, ''))) return false;
  if (/^[\p{L}][\p{L}\s/&'-]{2,40}:$/u.test(text)) return true;
  if (habit.counts && /^[\p{Lu}][\p{L}\s/&'-]{2,40} \(\d+\)$/u.test(text)) return true;
  return habit.capitals && /^[\p{Lu}][\p{Lu}\s/&'-]{3,40}:?$/u.test(text);
}

interface State {
  section: Section | null;
  status: Block['status'];
  kind: Block['kind'];
}

const listSections: ReadonlySet<Section | null> = new Set<Section | null>([
  'problems',
  'medicines',
  'allergies',
  'values',
  'family',
  'social',
  'needs',
  'procedures',
]);

/** A heading of one bare word ("Active", "Past", "Significant Past") read in its place; null when it is no heading there. */
function placed(opening: Opening, state: State, line: Line, repeated: boolean): State | null {
  const { heading, label } = opening;
  if (!heading.bare) return { section: heading.section, status: heading.status, kind: heading.kind };
  const twoWords = /\s/.test(label.replace(/\(.*?\)/g, '').trim());
  if (state.section === 'medicines') {
    if (!heading.status || repeated) return null;
    return { section: 'medicines', status: null, kind: heading.status === 'past' ? 'stopped' : null };
  }
  if (state.section === 'problems' || (twoWords && heading.status === 'past')) {
    if (repeated && !twoWords && !/\(\d+\)/.test(line.text)) return null;
    return { section: 'problems', status: heading.status ?? state.status, kind: null };
  }
  return null;
}

const openBlock = (state: State, heading: Line | null, label = '', inline = ''): Block => ({
  ...state,
  heading,
  label,
  inline,
  lines: [],
});

/** The paste in parts, each under its heading, in order. */
export function splitSections(lines: readonly Line[]): Block[] {
  const openings = lines.map((line) => (columnsOf(line) ? null : openingOf(line)));
  const visits = nextVisits(lines, openings);
  const habit = habitOf(lines, openings);
  const seen = new Map<string, number>();
  for (const opening of openings) {
    if (opening && !opening.inline)
      seen.set(opening.label.toLowerCase(), (seen.get(opening.label.toLowerCase()) ?? 0) + 1);
  }
  let state: State = { section: null, status: null, kind: null };
  let block = openBlock(state, null);
  const blocks = [block];
  const open = (next: State, line: Line | null, label = '', inline = ''): void => {
    state = next;
    block = openBlock(next, line, label, inline);
    blocks.push(block);
  };
  let visitSeen = false;
  lines.forEach((line, index) => {
    const opening = openings[index];
    const inVisits = state.section === 'consultations';
    if (inVisits && startsVisit(line)) visitSeen = true;
    const columns = columnsOf(line);
    if (columns) {
      const noun = sectionOfColumns(line);
      const fits = !noun || noun === state.section || inVisits || state.section === 'other';
      if (!fits && !(listSections.has(state.section) && state.section !== 'problems' && noun === 'problems'))
        open({ section: noun, status: null, kind: null }, null);
      block.lines.push(line);
      return;
    }
    if (opening && inVisits && visitSeen && isWeak(opening)) {
      const leaves = !visits[index] && (line.gap || line.look === 'heading') && !opening.heading.bare;
      const ours = opening.heading.section !== 'other';
      if (!leaves || !ours) {
        block.lines.push(line);
        return;
      }
    }
    if (opening && inVisits && opening.heading.section === 'contacts') {
      block.lines.push(line);
      return;
    }
    if (opening && opening.heading.section === 'contacts' && opening.inline) {
      // "Usual GP: Dr …" speaks of someone else in one line; what follows is the patient's again.
      block.lines.push(line);
      return;
    }
    if (opening?.inline && (opening.heading.section === 'social' || opening.heading.section === 'patient')) {
      block.lines.push(line);
      return;
    }
    if (opening?.inline && measurementStart.test(line.text.trim())) {
      block.lines.push(line);
      return;
    }
    const next = opening ? placed(opening, state, line, (seen.get(opening.label.toLowerCase()) ?? 0) > 1) : null;
    if (opening && next) {
      open(next, line, opening.label, opening.inline);
      visitSeen = false;
      return;
    }
    if (listSections.has(state.section) && isStrangeHeading(line, habit) && !roleOf(line.text) && !visitRest(line)) {
      open({ section: 'other', status: null, kind: null }, null);
    }
    block.lines.push(line);
  });
  return blocks;
}
