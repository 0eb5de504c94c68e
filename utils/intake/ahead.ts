import { labelsIn, personal } from './identityLabels';
import type { Line } from './line';
import type { Opening } from './opening';
import type { Next } from './placeOf';
import { datesIn } from './readDate';
import { isStaff, visitRest } from './visit';

const note =
  /^[\s•*·–-]*(?:problem|reason|history|presenting|examination|comment|plan|h|hpc|pc|s|o)\b[\w ]{0,20}(?::|\t|\s{2}|\s[–-]\s)/i;

/** What comes below a line, looked up only where it matters. */
export class Ahead implements Next {
  constructor(
    readonly visit: boolean,
    private readonly below: Line | undefined,
    private readonly opening: Opening | null,
    private readonly isHeader: boolean,
  ) {}

  get isHead(): boolean {
    const { opening } = this;
    return this.isHeader || (opening?.inline === '' && opening.heading.section !== 'other');
  }

  get isNote(): boolean {
    return note.test(this.below?.text ?? '');
  }

  get isDated(): boolean {
    return this.isHeader || datesIn(this.below?.text ?? '').length > 0;
  }

  get isEntry(): boolean {
    if (/^\W*(?:major|minor|active|inactive|past|significant|current)\s*[:–-]\s*\S/i.test(this.below?.text ?? ''))
      return true;
    const start = this.below ? visitRest(this.below) : null;
    return start !== null && /^\p{L}{3}/u.test(start.rest) && !isStaff(start.rest) && !this.isPerson;
  }

  get isPerson(): boolean {
    return labelsIn(this.below?.text ?? '').some((spot) => personal.has(spot.key) && spot.isFirst);
  }
}
