import * as z from 'zod/mini';
import { clinicalFieldIds, type ClinicalFieldId } from './clinicalField';
import { DeskMarks, emptyDeskMarks } from './deskMarks';
import { Letter } from './letter';
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

/** How far a reply has been taken: to the clinician, then the medical director or interface lead, then the ICB and LMC. */
export const Rung = z.enum(['clinician', 'medical-director', 'icb-and-lmc']);
export type Rung = z.infer<typeof Rung>;

/**
 * The reply desk's part: what happened. Empty strings where nothing is said. Copies without identifiers carry none of the
 * free text (`reasonGiven`, `asked`, `effect`) and no booking reference.
 */
export const Returned = z.strictObject({
  /** ISO dates of the original letter and of its return (or of the letter that asks for something). */
  originalDate: line(40),
  returnedDate: line(40),
  ubrn: line(40),
  /** What the provider gave as the reason, in its words. */
  reasonGiven: prose(),
  rung: z._default(Rung, 'clinician'),
  /** Who signed the return, where anybody did. */
  returnedBy: z._default(line(200), ''),
  /** What the practice was asked to do, or the service in question. */
  asked: z._default(prose(), ''),
  /** What it means for the patient. */
  effect: z._default(prose(), ''),
  /** For a pattern or a notice: ISO dates and the number of times. */
  from: z._default(line(40), ''),
  until: z._default(line(40), ''),
  count: z._default(line(20), ''),
});
export type Returned = z.infer<typeof Returned>;
export const emptyReturned: Returned = {
  originalDate: '',
  returnedDate: '',
  ubrn: '',
  reasonGiven: '',
  rung: 'clinician',
  returnedBy: '',
  asked: '',
  effect: '',
  from: '',
  until: '',
  count: '',
};

/** A paragraph of the practice's own, for instance from its LMC: printed as theirs, with its source, until its review date. */
export const OwnWording = z.strictObject({
  id: line(80),
  title: line(200),
  text: prose(),
  /** Whose wording it is and from where, such as "Practice wording, from the LMC newsletter of 3 June 2026". */
  source: line(300),
  /** ISO date of the last day it is printed. */
  reviewBy: line(40),
});
export type OwnWording = z.infer<typeof OwnWording>;

/** A field, or a dated result, that came out of a pasted record and has not been touched since: `of` is the digest of what was put there. */
export const MovedMark = z.strictObject({
  where: line(80),
  /** The record's system and the part of the paste, such as "EMIS Web: Problems, active". */
  from: line(300),
  of: line(40),
});
export type MovedMark = z.infer<typeof MovedMark>;

/** A finding the writer looked at and let stand; `of` is the digest of what it spoke about, so that a change brings it back. */
export const CheckedMark = z.strictObject({ finding: line(200), of: line(40) });
export type CheckedMark = z.infer<typeof CheckedMark>;

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
  /** How the letter travels: "other" for services outside the NHS e-Referral Service, where the letter must not say otherwise. */
  route: z._default(z.enum(['e-rs', 'other']), 'e-rs'),
  /** On an advice or single-point-of-access page: why advice would not serve this patient. */
  whyNotAdvice: z._default(prose(), ''),
  /** ISO date of the record the medicines and allergies were taken from; empty when typed for this letter. */
  recordAsAt: z._default(line(40), ''),
  ownWording: z._default(z.array(OwnWording).check(z.maxLength(20)), []),
  /** The earlier letter a reply answers for, as it was sent; it is enclosed, dated again. */
  original: z._default(z.nullable(Letter), null),
  /** A finished letter never changes: once it is signed this is what is printed, whatever the guidance says later. */
  frozen: z._default(z.nullable(Letter), null),
  /** Ids of dated positions the writer switched off for this letter. */
  positionsLeftOut: z.array(line(80)).check(z.maxLength(100)),
  /** Neither is printed, and neither is part of the letter. */
  moved: z._default(z.array(MovedMark).check(z.maxLength(1_000)), []),
  checked: z._default(z.array(CheckedMark).check(z.maxLength(200)), []),
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
    route: 'e-rs',
    whyNotAdvice: '',
    recordAsAt: '',
    ownWording: [],
    original: null,
    frozen: null,
    positionsLeftOut: [],
    moved: [],
    checked: [],
    desk: { ...emptyDeskMarks, statusSince: now },
  };
}
