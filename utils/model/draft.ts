import * as z from 'zod/mini';
import { clinicalFieldIds, type ClinicalFieldId } from './clinicalField';
import { DeskMarks, emptyDeskMarks } from './deskMarks';
import { LetterKind } from './letterKind';
import { Clinician, Practice, emptyPractice } from './practice';
import { Patient, emptyPatient } from './patient';

const line = (most: number) => z.string().check(z.maxLength(most));
const prose = () => z.string().check(z.maxLength(200_000));

/**
 * What a clinical heading holds. "None" and "not known" are answers; `text` with nothing in it is an empty box and is not.
 * The text is kept when the answer changes to "none" and back, so that a slip of the mouse loses nothing.
 */
export const Answer = z.strictObject({
  said: z.enum(['text', 'none', 'not-known']),
  text: prose(),
});
export type Answer = z.infer<typeof Answer>;
export const noAnswer: Answer = { said: 'text', text: '' };

/** One dated measurement or result. `date` is ISO, or as precise as known ("2025-11"), or empty. */
export const ResultValue = z.strictObject({
  date: line(40),
  name: line(300),
  value: line(300),
  unit: line(60),
});
export type ResultValue = z.infer<typeof ResultValue>;

/** e-RS priorities in plain words; the third turns a referral letter into a covering letter that goes with the form. */
export const Urgency = z.enum(['routine', 'urgent', 'urgent-suspected-cancer']);
export type Urgency = z.infer<typeof Urgency>;

/** Who the letter goes to. At least a specialty or a service is needed. */
export const Recipient = z.strictObject({
  name: line(200),
  specialty: line(200),
  service: line(300),
  provider: line(300),
  address: line(500),
});
export type Recipient = z.infer<typeof Recipient>;

/** Where the draft was started: never patient details. `form` is the title of the local form the letter stands in for. */
export const Origin = z.strictObject({
  host: line(253),
  pageType: line(40),
  pageTitle: line(300),
  form: line(300),
});
export type Origin = z.infer<typeof Origin>;

export const DraftStatus = z.enum(['drafting', 'ready-to-sign', 'signed', 'attached', 'waiting', 'returned']);
export type DraftStatus = z.infer<typeof DraftStatus>;

const clinicalShape = Object.fromEntries(clinicalFieldIds.map((id) => [id, Answer])) as Record<
  ClinicalFieldId,
  typeof Answer
>;

/** The reply desk's part: what happened to an earlier referral. Empty strings where nothing is said. */
export const Returned = z.strictObject({
  /** ISO dates of the original letter and of its return. */
  originalDate: line(40),
  returnedDate: line(40),
  ubrn: line(40),
  /** What the provider gave as the reason, in its words. */
  reasonGiven: prose(),
});
export type Returned = z.infer<typeof Returned>;

/**
 * A letter being written: plain data, everything the letter needs and nothing about how it is stored.
 * All dates are ISO ("2026-11-21"); all times ISO with zone.
 */
export const Draft = z.strictObject({
  id: line(64),
  kind: LetterKind,
  status: DraftStatus,
  createdAt: line(40),
  editedAt: line(40),
  /** Date printed on the letter; empty means the day it is finished. */
  letterDate: line(40),
  origin: z.nullable(Origin),
  patient: Patient,
  practice: Practice,
  referrer: z.nullable(Clinician),
  /** Usual or registered GP when it is not the referrer. */
  usualGp: line(200),
  /** Who typed it, when not the referrer. */
  preparedBy: line(200),
  signedBy: line(200),
  signedAt: line(40),
  recipient: Recipient,
  urgency: Urgency,
  urgencyReason: prose(),
  clinical: z.strictObject(clinicalShape),
  resultValues: z.array(ResultValue).check(z.maxLength(500)),
  /** ISO date by which the patient should ask if nothing was heard; empty if none. */
  notHeardBy: line(40),
  copies: z.array(line(300)).check(z.maxLength(50)),
  enclosures: z.array(line(300)).check(z.maxLength(50)),
  returned: z.nullable(Returned),
  /** Ids of dated positions the writer switched off for this letter. */
  positionsLeftOut: z.array(line(80)).check(z.maxLength(100)),
  /** Where the letter stands in the practice's day; a draft file may leave it out. */
  desk: z._default(DeskMarks, emptyDeskMarks),
});
export type Draft = z.infer<typeof Draft>;

/** An empty draft: no default answers, because a default "nil" is a clinical statement nobody made. */
export function emptyDraft(id: string, now: string): Draft {
  return {
    id,
    kind: 'referral',
    status: 'drafting',
    createdAt: now,
    editedAt: now,
    letterDate: '',
    origin: null,
    patient: { ...emptyPatient },
    practice: { ...emptyPractice },
    referrer: null,
    usualGp: '',
    preparedBy: '',
    signedBy: '',
    signedAt: '',
    recipient: { name: '', specialty: '', service: '', provider: '', address: '' },
    urgency: 'routine',
    urgencyReason: '',
    clinical: Object.fromEntries(clinicalFieldIds.map((field) => [field, { ...noAnswer }])) as Draft['clinical'],
    resultValues: [],
    notHeardBy: '',
    copies: [],
    enclosures: [],
    returned: null,
    positionsLeftOut: [],
    desk: { ...emptyDeskMarks, statusSince: now },
  };
}
