import type { Draft, DraftStatus } from '@/utils/model/draft';
import type { Patient } from '@/utils/model/patient';
import type { PageSignals } from '@/utils/model/signals';
import type { SiteBehaviour } from '@/utils/model/siteBehaviour';
import type { Taught } from '@/utils/model/taught';
import type { Verdict } from '@/utils/model/verdict';

/** What a page was judged to be: for the popup beside it, and for its reader, which then stops or goes on looking. */
export interface PageSeen {
  verdict: Verdict;
  host: string;
  path: string;
  title: string;
  /** Its main heading, else its title. */
  heading: string;
  /** The page was too large to be read whole. */
  isCut: boolean;
}

/** Page reader to background: everything a page's script may ask. Nothing of a draft is ever in an answer. */
export interface FromPage {
  /** Whether the page's site is on. A reader asks it once, when it begins. */
  siteState: { ask: Record<never, never>; answer: { isOn: boolean } };
  /** What the page is, by what its reader read. Where the site is on, the mark and the strip follow. */
  judge: { ask: PageSignals; answer: PageSeen };
  openSurface: { ask: Record<never, never>; answer: { isOpened: boolean } };
  stripClosed: { ask: Record<never, never>; answer: Record<never, never> };
}

/** A letter as the popup lists it. `editedAt` is ISO with zone. */
export interface LastLetter {
  id: string;
  familyName: string;
  givenName: string;
  /** Specialty, service or form, or empty. */
  about: string;
  status: DraftStatus;
  editedAt: Draft['editedAt'];
}

/** Our own screens to background. The popup asks for what it would need a store for, so that it is there before a hand has moved. */
export interface FromUi {
  /** What is set for a site and remembered about pages like one of its pages. `path` as in PageSeen. */
  siteOf: { ask: { host: string; path: string }; answer: { behaviour: SiteBehaviour; lesson: Taught | null } };
  /** The three letters written on last, newest first. */
  lastLetters: { ask: Record<never, never>; answer: LastLetter[] };
  /** Bring the page readers in line with the settings now, and say where they run and what the browser refused. */
  siteScripts: { ask: Record<never, never>; answer: { hosts: string[]; problem: string | null } };
}

/** Our own screens, or the background, to the page reader. */
export interface ToPage {
  whatIsThisPage: { ask: Record<never, never>; answer: PageSeen };
  /** The settings of this site changed. */
  lookAgain: { ask: Record<never, never>; answer: Record<never, never> };
}

/** Background to the strip in a page. */
export interface ToStrip {
  hideStrip: { ask: Record<never, never>; answer: Record<never, never> };
}

/** What is fetched from a page by a script of its own, loaded only for that: each follows a user's click in one of our screens. */
export interface FromClick {
  readPatient: { ask: Record<never, never>; answer: Partial<Patient> | null };
  readFormLabels: { ask: Record<never, never>; answer: string[] };
}

export type Asked<Table, Name extends keyof Table> = Table[Name] extends { ask: infer Ask } ? Ask : never;
export type Answered<Table, Name extends keyof Table> = Table[Name] extends { answer: infer Answer } ? Answer : never;

/** How an answer travels: a refusal is said, never left out. */
export type Reply<Answer> = { ok: true; answer: Answer } | { ok: false; refused: string };

/** How a question travels. */
export interface Envelope {
  to: 'background' | 'page' | 'strip';
  ask: string;
  with: unknown;
}
