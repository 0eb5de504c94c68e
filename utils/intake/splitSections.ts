import { Ahead } from './ahead';
import { columnsOf, roleOf, sectionOfColumns } from './columns';
import { isFurniture } from './furniture';
import { headingOf } from './headingOf';
import { labelsIn, personal } from './identityLabels';
import type { Line } from './line';
import { isWeak, openingOf, type Opening } from './opening';
import { habitsOf, isStrangeHeading, type Habits } from './pasteHabits';
import { nhsNumbersIn } from './nhsNumbers';
import { kin } from './patientShapes';
import { placeOf, type Block, type Next, type Place } from './placeOf';
import { nameLength } from './valuesIn';
import { isStaff, startsVisit, visitRest } from './visit';
import { nextVisits } from './visitStarts';
import type { Section } from './vocabulary';

const lists: ReadonlySet<Section | null> = new Set<Section | null>([
  'problems',
  'medicines',
  'allergies',
  'values',
  'family',
  'social',
  'needs',
  'procedures',
]);

const statusLed =
  /^[\s•*·▪◦►‣●○–-]*(?:active|inactive|past|resolved|current|previous|ongoing)(?: problems?)?\s*:\s+(?!none|nil|no\b|yes)\p{L}/iu;
/** Headings that name a part of the record more often than a part of a note. */
const ownHeading =
  /^(?:family history|allergies|medications|medicines|problems|results|investigations|social(?: history)?|lifestyle)\b/i;

/** How a doctor writes a summary behind the day's complaint; below the last visit these are parts of their own. */
const freehand = /^(?:pmh|dh|fh|sh)x?$/i;

const titledFamily = /^\W*(?:summary (?:&|and) family history|family history (?:&|and) summary)\W*$/i;

/** A table with a column for "Active" and none for a relative is a list of the patient's own problems. */
const listsStatus = (line: Line): boolean => {
  const roles = line.cells.map(roleOf);
  return roles.includes('status') && !roles.includes('relation');
};

/** Walks down the paste and cuts it where a new part begins. */
class Cutter {
  readonly blocks: Block[];
  private place: Place = { section: null, status: null, kind: null };
  private block: Block;
  private visitSeen = false;
  private gapSeen = false;
  /** A number of the patient's has been met. */
  private identified = false;

  constructor(private readonly habits: Habits) {
    this.block = { ...this.place, heading: null, label: '', inline: '', lines: [] };
    this.blocks = [this.block];
  }

  private open(place: Place, heading: Line | null, label = '', inline = ''): void {
    this.place = place;
    this.block = { ...place, heading, label, inline, lines: [] };
    this.blocks.push(this.block);
    // "Consultation - 18 Mar 2025 14:05 - Nurse Brand" is a heading and the first of its visits.
    this.visitSeen = place.section === 'consultations' && heading !== null && startsVisit({ ...heading, text: inline });
    this.gapSeen = false;
  }

  /** Nothing stands yet below a heading that is itself the head of a visit. */
  private get atVisitsHead(): boolean {
    return this.visitSeen && this.block.inline !== '' && this.block.lines.length === 0;
  }

  /** A header row opens the part its own words name, unless it may belong to the part it stands in. */
  header(line: Line): void {
    const own = headingOf(line.cells[0] ?? '');
    if (own?.section && lists.has(own.section) && (own.status ?? own.kind)) {
      this.open({ section: own.section, status: own.status, kind: own.kind }, null);
      this.block.lines.push(line);
      return;
    }
    const noun = sectionOfColumns(line);
    const { section } = this.place;
    // "Date, Drug, Details" below a heading of sensitivities are sensitivities.
    const sensitive =
      section === 'allergies' &&
      noun === 'medicines' &&
      !/dos|direction|instruction|issue|qty|quantity/i.test(line.text);
    const fits = !noun || sensitive || noun === section || section === 'consultations' || section === 'other';
    if (!fits && !(lists.has(section) && section !== 'problems' && noun === 'problems' && !listsStatus(line))) {
      this.open({ section: noun, status: null, kind: null }, null);
    }
    this.block.lines.push(line);
  }

  private staysInVisit(opening: Opening, line: Line, next: Next): boolean {
    const visitNext = next.visit;
    if (this.place.section !== 'consultations' || !this.visitSeen || !isWeak(opening)) return false;
    if (opening.heading.section === 'other' || opening.heading.section === 'contacts' || opening.heading.bare) {
      return visitNext || !line.gap || opening.inline !== '';
    }
    if (!visitNext && opening.inline && freehand.test(opening.label)) return false;
    // A heading with a heading or a table's head below it is no line of a note.
    if (!visitNext && next.isHead) return false;
    // Where the visits are set apart by empty lines, so is what follows them.
    const apart = line.gap || line.look === 'heading' || (!this.gapSeen && ownHeading.test(opening.label));
    return visitNext || !apart;
  }

  /** A line of the page in the middle of a part: set aside, and the part goes on below it. */
  aside(line: Line): void {
    this.blocks.splice(-1, 0, {
      section: 'other',
      status: null,
      kind: null,
      heading: null,
      label: '',
      inline: '',
      lines: [line],
    });
  }

  /** "Mobile: …" or a repeated banner among the entries of a list is about the patient, and the list goes on below it. */
  private demographics(line: Line): boolean {
    const beforeVisits = this.place.section === 'consultations' && (!this.visitSeen || this.atVisitsHead);
    if (!lists.has(this.place.section) && !beforeVisits) return false;
    const [first, ...others] = labelsIn(line.text).filter((spot) => personal.has(spot.key) && spot.isFirst);
    const begins = first && /^[\s•*·▪◦►‣●○–-]*$/.test(line.text.slice(0, first.start));
    const set = first && (/^\s*[:=\t]/.test(line.text.slice(first.start + first.label.length)) || others.length > 0);
    if (!begins || !set || first.valueStart >= line.text.length) return false;
    if (!this.atVisitsHead && others.length === 0 && (first.key === 'name' || first.key === 'address')) {
      this.open({ section: 'patient', status: null, kind: null }, null);
      this.block.lines.push(line);
    } else this.aside(line);
    return true;
  }

  line(line: Line, opening: Opening | null, next: Next): void {
    const numbered = nhsNumbersIn(line.text).length > 0;
    // The first banner of the paste is one, whatever title stands above it.
    const inVisits = this.place.section === 'consultations' && (!this.visitSeen || this.atVisitsHead);
    const enters = lists.has(this.place.section) || inVisits;
    if (numbered && !this.identified && !opening && enters && !kin.test(line.text)) {
      this.identified = true;
      this.aside(line);
      return;
    }
    this.identified ||= numbered;
    if (!opening && this.demographics(line)) return;
    if (this.place.section === 'consultations') {
      if (startsVisit(line)) this.visitSeen = true;
      if (line.gap && this.visitSeen) this.gapSeen = true;
    }
    if (opening && !this.staysInVisit(opening, line, next)) {
      const place = placeOf(opening, this.block, line, this.habits, next);
      // SystmOne calls its first page "Summary & Family History": on top of the paste that is a title.
      const isTitle = this.blocks.length === 1 && this.block.lines.length < 3 && titledFamily.test(opening.label);
      if (place && isTitle) this.open({ section: 'patient', status: null, kind: null }, line, opening.label);
      else if (place) this.open(place, line, opening.label, opening.inline);
      if (place) {
        return;
      }
    } else if (!opening && lists.has(this.place.section) && this.isStrange(line)) {
      this.open({ section: 'other', status: null, kind: null }, null);
    }
    const mayBeVisit = !opening && !lists.has(this.place.section) && this.place.section !== 'consultations';
    if (mayBeVisit && (next.isNote || (!next.isPerson && !next.isHead))) {
      const start = visitRest(line);
      if (start && (next.isNote || start.time) && isStaff(start.rest)) {
        this.open({ section: 'consultations', status: null, kind: null }, null);
        this.visitSeen = true;
      }
    }
    // "Active: asthma" without any heading above it.
    const unheaded = this.place.section === null || this.place.section === 'patient';
    if (unheaded && statusLed.test(line.text)) this.open({ section: 'problems', status: null, kind: null }, null);
    if (this.namesMeasurement(line)) this.open({ section: 'values', status: null, kind: null }, null);
    this.block.lines.push(line);
  }

  /** "Weight" on a line of its own in a list of something else begins a list of measurements. */
  private namesMeasurement(line: Line): boolean {
    const { section } = this.place;
    if (section === 'values' || !lists.has(section)) return false;
    const text = line.text.trim().replace(/:$/, '');
    return nameLength(text) === text.length;
  }

  private isStrange(line: Line): boolean {
    return isStrangeHeading(line, this.habits) && !roleOf(line.text) && !startsVisit(line);
  }
}

/** The paste in parts, each under its heading, in order. */
export function splitSections(lines: readonly Line[]): Block[] {
  const headers = lines.map((line) => columnsOf(line) !== null);
  const openings = lines.map((line, index) => (headers[index] && line.cells.length > 1 ? null : openingOf(line)));
  const visits = nextVisits(lines, openings);
  const cutter = new Cutter(habitsOf(lines, openings));
  lines.forEach((line, index) => {
    if (isFurniture(line.text)) cutter.aside(line);
    else if (headers[index] && !openings[index]) cutter.header(line);
    else {
      const next = index + 1;
      const ahead = new Ahead(visits[index] ?? false, lines[next], openings[next] ?? null, headers[next] ?? false);
      cutter.line(line, openings[index] ?? null, ahead);
    }
  });
  return cutter.blocks;
}
