import type { WorkRow } from './workRow';

export const sortings = ['urgent-first', 'patient', 'edited', 'clinician', 'specialty'] as const;
export type Sorting = (typeof sortings)[number];

export const sortingNames: Record<Sorting, string> = {
  'urgent-first': 'Urgent first, then by time left',
  patient: 'Patient’s name',
  edited: 'Last edited',
  clinician: 'Clinician',
  specialty: 'Specialty',
};

const rank = { 'urgent-suspected-cancer': 0, urgent: 1, routine: 2 } as const;
const collator = new Intl.Collator('en-GB');
const inWords = (a: string, b: string) => Number(a === '') - Number(b === '') || collator.compare(a, b);

const compare: Record<Sorting, (a: WorkRow, b: WorkRow) => number> = {
  'urgent-first': (a, b) =>
    rank[a.draft.urgency] - rank[b.draft.urgency] || (a.clock?.due ?? Infinity) - (b.clock?.due ?? Infinity) || 0,
  patient: (a, b) =>
    inWords(a.draft.patient.familyName, b.draft.patient.familyName) ||
    inWords(a.draft.patient.givenName, b.draft.patient.givenName),
  edited: (a, b) => (b.draft.editedAt < a.draft.editedAt ? -1 : Number(b.draft.editedAt > a.draft.editedAt)),
  clinician: (a, b) => inWords(clinicianOf(a), clinicianOf(b)),
  specialty: (a, b) => inWords(specialtyOf(a), specialtyOf(b)),
};

export const clinicianOf = ({ draft }: WorkRow): string => draft.referrer?.name ?? '';
export const specialtyOf = ({ draft }: WorkRow): string => draft.recipient.specialty || draft.recipient.service;

/** Sorted by the sorting chosen; letters that are equal under it by time left, then by last edit. */
export const sortRows = (rows: readonly WorkRow[], sorting: Sorting): WorkRow[] =>
  rows.toSorted((a, b) => compare[sorting](a, b) || compare['urgent-first'](a, b) || compare.edited(a, b));
