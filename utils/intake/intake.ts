/** The record systems whose summaries are recognised. `none` means: nothing in the paste says which. */
export type RecordSystem = 'emis' | 'systmone' | 'medicus' | 'none';

/** What each is called on the screen. */
export const recordSystems: Record<RecordSystem, string> = {
  emis: 'EMIS Web',
  systmone: 'SystmOne',
  medicus: 'Medicus',
  none: '',
};

/** Numbers of the pasted lines (from 1) a piece was read from: what the editor shows as "moved from paste". */
export interface Moved {
  from: readonly number[];
}

export type PatientKey =
  | 'familyName'
  | 'givenName'
  | 'title'
  | 'dateOfBirth'
  | 'nhsNumber'
  | 'sex'
  | 'address'
  | 'postcode'
  | 'phone'
  | 'email';

/** One thing the paste says of who the patient is. `dateOfBirth` is ISO, `nhsNumber` ten digits, the rest as written. */
export interface PatientPiece extends Moved {
  value: string;
}

/** Dates are ISO, or as precise as the paste gave them ("2019-03", "2019"); empty where it gave none. */
export interface ProblemPiece extends Moved {
  text: string;
  status: 'active' | 'past' | null;
  date: string;
}

export interface MedicinePiece extends Moved {
  name: string;
  dose: string;
  kind: 'repeat' | 'acute' | null;
}

export interface AllergyPiece extends Moved {
  agent: string;
  reaction: string;
}

export interface ValuePiece extends Moved {
  name: string;
  value: string;
  unit: string;
  date: string;
}

/** `by` is who was seen and where, as the record has it; empty where it says nothing. */
export interface ConsultationPiece extends Moved {
  date: string;
  by: string;
  text: string;
}

export interface TextPiece extends Moved {
  text: string;
}

export type SocialKey = 'smoking' | 'alcohol' | 'occupation' | 'other';

export interface SocialPiece extends TextPiece {
  about: SocialKey;
}

/** Words of the paste that were filed nowhere: a whole line, or what was left of a line whose other words were filed. */
export interface NotFiledPiece extends TextPiece {
  kind: 'line' | 'rest';
}

/** Someone the paste identifies as its patient. Empty strings where it does not say. */
export interface Identity {
  familyName: string;
  givenName: string;
  dateOfBirth: string;
  nhsNumber: string;
}

/** A pasted record summary, sorted. Every word of the paste is in one of these lists or, as layout, in none. */
export interface Intake {
  system: RecordSystem;
  /** ISO day the record was printed or copied, where the page says it; empty where it does not. */
  printedOn: string;
  /** The paste as it was read, one entry a line. */
  lines: readonly string[];
  patient: Partial<Record<PatientKey, PatientPiece>>;
  /** True when the paste names two patients; `identities` then holds both and nothing of it may be filed. */
  secondPatient: boolean;
  identities: readonly Identity[];
  problems: readonly ProblemPiece[];
  medicines: readonly MedicinePiece[];
  allergies: readonly AllergyPiece[];
  /** Where the paste says that there are no known allergies; null where it does not. */
  noKnownAllergies: TextPiece | null;
  values: readonly ValuePiece[];
  consultations: readonly ConsultationPiece[];
  procedures: readonly TextPiece[];
  /** What was found on examination, in words. */
  examination: readonly TextPiece[];
  family: readonly TextPiece[];
  social: readonly SocialPiece[];
  needs: readonly TextPiece[];
  notFiled: readonly NotFiledPiece[];
}
