import type { ClinicalFieldId } from '@/utils/model/clinicalField';
import { dateInWords } from '@/utils/model/dateInWords';
import type { Answer, Draft, ResultValue } from '@/utils/model/draft';
import type { Patient } from '@/utils/model/patient';
import type { Identity, Intake, Moved, PatientKey } from './intake';
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

  constructor(private readonly draft: Draft) {
    this.clinical = { ...draft.clinical };
    this.resultValues = [...draft.resultValues];
    this.patient = { ...draft.patient };
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
      this.moved.push({ where, text, from });
    }
  }

  line(field: ClinicalFieldId, text: string, from: readonly number[]): void {
    const answer: Answer = this.clinical[field];
    // Pasting the same summary twice must not double the letter.
    if (answer.said === 'text' && `\n${answer.text}\n`.includes(`\n${text}\n`)) return;
    const joined = answer.text.trim() === '' ? text : `${answer.text.trimEnd()}\n${text}`;
    const where = `clinical.${field}`;
    if (joined.length > 200_000) this.left.push({ where, text, from, why: 'There is no more room here.' });
    else {
      this.clinical[field] = { said: 'text', text: joined };
      this.moved.push({ where, text, from });
    }
  }

  none(field: ClinicalFieldId, text: string, from: readonly number[]): void {
    const answer = this.clinical[field];
    const where = `clinical.${field}`;
    if (answer.said === 'none') return;
    if (answer.said === 'text' && answer.text.trim() === '') {
      this.clinical[field] = { said: 'none', text: answer.text };
      this.moved.push({ where, text, from });
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
      this.line('results', text, from);
      return;
    }
    this.resultValues.push(value);
    this.moved.push({ where: 'resultValues', text, from });
  }

  finish(): Filing {
    const draft = { ...this.draft, patient: this.patient, clinical: this.clinical, resultValues: this.resultValues };
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
    filer.line('problems', `${dated(text, date)}${status === 'past' ? ', past' : ''}`, from);
  }
  for (const { name, dose, kind, from } of intake.medicines) {
    filer.line('medicines', `${name}${dose ? `: ${dose}` : ''}${kind ? ` (${kind})` : ''}`, from);
  }
  for (const { agent, reaction, from } of intake.allergies)
    filer.line('allergies', reaction ? `${agent}: ${reaction}` : agent, from);
  if (intake.noKnownAllergies) filer.none('allergies', intake.noKnownAllergies.text, intake.noKnownAllergies.from);
  for (const { name, value, unit, date, from } of intake.values) filer.value({ name, value, unit, date }, from);
  for (const { date, by, text, from } of intake.consultations) {
    filer.line('history', `${[dateInWords(date), by].filter(Boolean).join(', ')}\n${text}`, from);
  }
  for (const { text, from } of intake.examination) filer.line('examination', text, from);
  for (const { text, from } of intake.procedures) filer.line('procedures', text, from);
  for (const { text, from } of intake.family) filer.line('familyHistory', text, from);
  for (const { about, text, from } of intake.social) filer.line('socialContext', `${socialNames[about]}${text}`, from);
  for (const { text, from } of intake.needs) filer.line('needs', text, from);
}

/**
 * Puts the pieces of a paste into a draft: behind what is typed, never over it. Stops, with both identities, when the paste
 * names two patients or another patient than the letter; then nothing is moved. The draft given is left as it is.
 */
export function fileIntake(draft: Draft, intake: Intake): Filing {
  const stopped = stopFor(draft, intake);
  if (stopped) return stopped;
  const filer = new Filer(draft);
  for (const [key, piece] of Object.entries(intake.patient)) {
    if (piece) filer.patientPiece(key as PatientKey, piece.value, piece.from);
  }
  fileClinical(filer, intake);
  return filer.finish();
}
