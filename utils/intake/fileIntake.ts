import type { ClinicalFieldId } from '@/utils/model/clinicalField';
import { dateInWords } from '@/utils/model/dateInWords';
import { digestOf } from '@/utils/model/digestOf';
import type { Answer, Draft, MovedMark, ResultValue } from '@/utils/model/draft';
import type { Patient } from '@/utils/model/patient';
import { recordSystems, type Identity, type Intake, type Moved, type PatientKey } from './intake';
import { isSameName } from './readName';

/** A piece as it was put into the letter: where ("patient.nhsNumber", "clinical.medicines", "resultValues"), its words there, and its lines in the paste. */
export interface MovedPiece extends Moved {
  where: string;
  text: string;
}

/** A piece the letter already says something else for; it was left out and nothing typed was touched. */
export interface LeftPiece extends MovedPiece {
  why: string;
}

/** What filing did. `before` is the draft as it was, for undoing in one step. */
export type Filing =
  | { kind: 'filed'; draft: Draft; before: Draft; moved: MovedPiece[]; left: LeftPiece[] }
  | { kind: 'stopped'; say: string; here: Identity; paste: readonly Identity[] };

/** One line of the letter, or none: how an identity is named on the screen that stops. */
export function identityInWords(identity: Identity): string {
  const name = [identity.givenName, identity.familyName].filter(Boolean).join(' ') || 'a patient without a name';
  const birth = identity.dateOfBirth ? `, born ${dateInWords(identity.dateOfBirth)}` : '';
  const number = identity.nhsNumber
    ? `, NHS number ${identity.nhsNumber.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3')}`
    : '';
  return `${name}${birth}${number}`;
}

const digits = (text: string): string => text.replace(/\D/g, '');

function contradicts(here: Identity, paste: Identity): boolean {
  if (here.nhsNumber && paste.nhsNumber) return digits(here.nhsNumber) !== digits(paste.nhsNumber);
  if (here.dateOfBirth && paste.dateOfBirth && here.dateOfBirth !== paste.dateOfBirth) return true;
  const named = (here.familyName || here.givenName) && (paste.familyName || paste.givenName);
  return Boolean(named) && !isSameName(here, paste);
}

function stopFor(draft: Draft, intake: Intake): Filing | null {
  const { familyName, givenName, dateOfBirth, nhsNumber } = draft.patient;
  const here = { familyName, givenName, dateOfBirth, nhsNumber };
  const [first, second] = intake.identities;
  if (intake.secondPatient && first && second) {
    const say = `This paste names two patients: ${identityInWords(first)}; and ${identityInWords(second)}. Nothing was moved. Copy one patient’s record and paste again.`;
    return { kind: 'stopped', say, here, paste: intake.identities };
  }
  if (first && contradicts(here, first)) {
    const say = `This letter is about ${identityInWords(here)}. The paste is about ${identityInWords(first)}. Nothing was moved. Check which patient you mean.`;
    return { kind: 'stopped', say, here, paste: intake.identities };
  }
  return null;
}

/** Gathers what is moved, so that the draft is written once. */
class Filer {
  readonly moved: MovedPiece[] = [];
  readonly left: LeftPiece[] = [];
  private readonly clinical: Draft['clinical'];
  private readonly resultValues: ResultValue[];
  private readonly patient: Patient;
  private recordAsAt: string;
  /** For each field, the parts of the paste it was filled from. */
  private readonly parts = new Map<string, Set<string>>();

  constructor(
    private readonly draft: Draft,
    private readonly system: string,
  ) {
    this.recordAsAt = draft.recordAsAt;
    this.clinical = { ...draft.clinical };
    this.resultValues = [...draft.resultValues];
    this.patient = { ...draft.patient };
  }

  private move(piece: MovedPiece, part: string): void {
    this.moved.push(piece);
    this.parts.set(piece.where, (this.parts.get(piece.where) ?? new Set()).add(part));
  }

  /** The day the medicines and allergies are of, unless the letter has one: then the older one stays, to be looked at. */
  recordDay(day: string): void {
    const taken = this.moved.some(({ where }) => where === 'clinical.medicines' || where === 'clinical.allergies');
    if (taken && this.recordAsAt.trim() === '') this.recordAsAt = day;
  }

  /** A mark beside each field that was filled, and beside each dated result: the earlier marks of other fields stay. */
  private marks(): MovedMark[] {
    const from = (where: string): string =>
      `${this.system ? `${this.system}: ` : ''}${[...(this.parts.get(where) ?? [])].join(' and ')}`.slice(0, 300);
    const marks = [...this.parts.keys()]
      .filter((where) => where !== 'resultValues')
      .map((where): MovedMark => {
        const [room, name = ''] = where.split('.');
        const value = room === 'patient' ? this.patient[name as PatientKey] : this.clinical[name as ClinicalFieldId];
        return { where, from: from(where), of: digestOf(value) };
      });
    const rows = this.resultValues
      .filter((row) => !this.draft.resultValues.includes(row))
      .map((row): MovedMark => ({ where: 'resultValues', from: from('resultValues'), of: digestOf(row) }));
    const kept = this.draft.moved.filter(({ where }) => where === 'resultValues' || !this.parts.has(where));
    return [...kept, ...marks, ...rows].slice(-1_000);
  }

  patientPiece(key: PatientKey, text: string, from: readonly number[]): void {
    const where = `patient.${key}`;
    const typed = this.patient[key];
    const same = key === 'nhsNumber' ? digits(typed) === digits(text) : typed.toLowerCase() === text.toLowerCase();
    if (typed && same) return;
    if (typed) this.left.push({ where, text, from, why: 'The letter already has something here.' });
    else if (text.length > patientLimits[key])
      this.left.push({ where, text, from, why: 'This is too long for its box.' });
    else {
      this.patient[key] = text;
      this.move({ where, text, from }, 'Patient details');
    }
  }

  line(field: ClinicalFieldId, text: string, from: readonly number[], part: string): void {
    const answer: Answer = this.clinical[field];
    // Pasting the same summary twice must not double the letter.
    if (answer.said === 'text' && `\n${answer.text}\n`.includes(`\n${text}\n`)) return;
    const joined = answer.text.trim() === '' ? text : `${answer.text.trimEnd()}\n${text}`;
    const where = `clinical.${field}`;
    if (joined.length > 200_000) this.left.push({ where, text, from, why: 'There is no more room here.' });
    else {
      this.clinical[field] = { said: 'text', text: joined };
      this.move({ where, text, from }, part);
    }
  }

  none(field: ClinicalFieldId, text: string, from: readonly number[]): void {
    const answer = this.clinical[field];
    const where = `clinical.${field}`;
    if (answer.said === 'none') return;
    if (answer.said === 'text' && answer.text.trim() === '') {
      this.clinical[field] = { said: 'none', text: answer.text };
      this.move({ where, text, from }, 'Allergies');
    } else this.left.push({ where, text, from, why: 'The letter already has an answer here.' });
  }

  value(value: ResultValue, from: readonly number[]): void {
    const text = [value.name, value.value, value.unit, dateInWords(value.date)].filter(Boolean).join(' ');
    const there = this.resultValues.some(
      (each) =>
        each.name === value.name && each.value === value.value && each.unit === value.unit && each.date === value.date,
    );
    if (there) return;
    const fits =
      this.resultValues.length < 500 &&
      value.name.length <= 300 &&
      value.value.length <= 300 &&
      value.unit.length <= 60;
    if (!fits) {
      this.line('results', text, from, 'Values and results');
      return;
    }
    this.resultValues.push(value);
    this.move({ where: 'resultValues', text, from }, 'Values and results');
  }

  finish(): Filing {
    const { patient, clinical, resultValues, recordAsAt } = this;
    const draft = { ...this.draft, patient, clinical, resultValues, recordAsAt, moved: this.marks() };
    return { kind: 'filed', draft, before: this.draft, moved: this.moved, left: this.left };
  }
}

const patientLimits: Record<PatientKey, number> = {
  familyName: 200,
  givenName: 200,
  title: 60,
  dateOfBirth: 40,
  nhsNumber: 40,
  sex: 60,
  address: 500,
  postcode: 20,
  phone: 60,
  email: 200,
};

const dated = (text: string, date: string): string => (date ? `${text} (${dateInWords(date)})` : text);
const socialNames = { smoking: 'Smoking: ', alcohol: 'Alcohol: ', occupation: 'Occupation: ', other: '' };

function fileClinical(filer: Filer, intake: Intake): void {
  for (const { text, status, date, from } of intake.problems) {
    filer.line(
      'problems',
      `${dated(text, date)}${status === 'past' ? ', past' : ''}`,
      from,
      status ? `Problems, ${status}` : 'Problems',
    );
  }
  for (const { name, dose, kind, from } of intake.medicines) {
    filer.line(
      'medicines',
      `${name}${dose ? `: ${dose}` : ''}${kind ? ` (${kind})` : ''}`,
      from,
      kind ? `Medicines, ${kind}` : 'Medicines',
    );
  }
  for (const { agent, reaction, from } of intake.allergies)
    filer.line('allergies', reaction ? `${agent}: ${reaction}` : agent, from, 'Allergies');
  if (intake.noKnownAllergies) filer.none('allergies', intake.noKnownAllergies.text, intake.noKnownAllergies.from);
  for (const { name, value, unit, date, from } of intake.values) filer.value({ name, value, unit, date }, from);
  for (const { date, by, text, from } of intake.consultations) {
    filer.line('history', `${[dateInWords(date), by].filter(Boolean).join(', ')}\n${text}`, from, 'Consultations');
  }
  for (const { text, from } of intake.examination) filer.line('examination', text, from, 'Examination');
  for (const { text, from } of intake.procedures) filer.line('procedures', text, from, 'Procedures');
  for (const { text, from } of intake.family) filer.line('familyHistory', text, from, 'Family history');
  for (const { about, text, from } of intake.social)
    filer.line('socialContext', `${socialNames[about]}${text}`, from, 'Social history');
  for (const { text, from } of intake.needs) filer.line('needs', text, from, 'Needs');
}

/**
 * Puts the pieces of a paste into a draft: behind what is typed, never over it. Stops, with both identities, when the paste
 * names two patients or another patient than the letter; then nothing is moved. The draft given is left as it is. Medicines and
 * allergies bear the day the page was printed or, where it does not say, `today` (ISO).
 */
export function fileIntake(draft: Draft, intake: Intake, today: string): Filing {
  const stopped = stopFor(draft, intake);
  if (stopped) return stopped;
  const filer = new Filer(draft, recordSystems[intake.system]);
  for (const [key, piece] of Object.entries(intake.patient)) {
    if (piece) filer.patientPiece(key as PatientKey, piece.value, piece.from);
  }
  fileClinical(filer, intake);
  filer.recordDay(intake.printedOn !== '' && intake.printedOn <= today ? intake.printedOn : today);
  return filer.finish();
}
