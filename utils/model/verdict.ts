import type { Place } from './signals';

export const pageTypes = [
  'advice-guidance',
  'local-proforma',
  'urgent-suspected-cancer',
  'protected',
  'referral-returned',
  'none',
] as const;
export type PageType = (typeof pageTypes)[number];

/** `certain`: a known site says so. `likely`: the general evidence does. */
export type Certainty = 'certain' | 'likely';

/** Pathways whose form must be used, besides urgent suspected cancer (field guide 4.2). */
export type ProtectedKind =
  | 'safeguarding'
  | 'funding'
  | 'imaging'
  | 'diagnostics'
  | 'home-oxygen'
  | 'statutory'
  | 'continuing-healthcare'
  | 'urgent-care'
  | 'maternity'
  | 'screening'
  | 'education'
  | 'other';

/** How much a form is needed, as a practice or LMC has graded it. */
export type FormGrade = 'protected' | 'prefer-form' | 'either' | 'letter-fine';

/** The matched words and where they stood. */
export interface Evidence {
  in: Place;
  found: string;
}

/** A form the page names: its title as the page has it, and its link when there is one. */
export interface NamedForm {
  title: string;
  href: string | null;
}

/** What a page is, and why. `none` with certainty `certain` means a known site or the user says so. */
export interface Verdict {
  pageType: PageType;
  certainty: Certainty;
  evidence: Evidence[];
  /** Known site that decided, or null. */
  siteId: string | null;
  protectedKind: ProtectedKind | null;
  /** Local forms on the page, for which a letter may be offered. */
  localForms: NamedForm[];
  /** Forms on the page that are to be used as they are. */
  formsToUse: NamedForm[];
  /** Specialty, clinic or service in the page's own words, or null. */
  specialty: string | null;
  service: string | null;
  /** The page itself says that a letter is accepted. */
  acceptsLetter: boolean;
  grade: FormGrade | null;
}

export const noVerdict: Verdict = {
  pageType: 'none',
  certainty: 'likely',
  evidence: [],
  siteId: null,
  protectedKind: null,
  localForms: [],
  formsToUse: [],
  specialty: null,
  service: null,
  acceptsLetter: false,
  grade: null,
};
