import type { Evidence, PageType } from './verdict';
import type { Place } from './signals';

/**
 * One piece of evidence a page may hold. `says` is a pattern over folded text (lower case, one space between words, `&` read as
 * "and", no hyphens, no apostrophes), matched on word boundaries; it fires when at least `least` different matches are found
 * in the places named. `choice` evidence is written "label = chosen".
 */
export interface Cue {
  id: string;
  in: readonly Place[];
  says: string;
  least?: number;
  /** Of the headings, looks only at the page's main one. */
  main?: true;
  /** Looks only at links to forms of that judgement: local ones (as files, or as files and pages), or those that must be used. */
  forms?: 'local file' | 'local' | 'exempt';
}

/** A page type as data: everything in `need`, at least `least` of `among`, and nothing in `forbid`. A cue of the lexicon may stand by its name. */
export interface PageRule {
  pageType: Exclude<PageType, 'none'>;
  need: readonly (Cue | string)[];
  of: { least: number; among: readonly (Cue | string)[] };
  forbid: readonly (Cue | string)[];
}

/**
 * A website this product knows. `hosts` are exact names whose true subdomains count too; `never` are path beginnings that belong
 * to patients or providers. `readers: 'referrers'` says that what stands there is written for referring clinicians, so that
 * the general page types need no further proof of their audience. `screens` are an application's own pages; with `anywhere`
 * their labels are recognised on any host as `likely`, until the practice confirms the host. `paths`: only addresses with one of
 * these parts are meant. `family`: many sites built alike, told by their addresses, so that the verdict stays `likely`.
 */
export interface Site {
  id: string;
  name: string;
  hosts: readonly string[];
  paths?: readonly string[];
  family?: boolean;
  never?: readonly string[];
  readers?: 'referrers';
  screens?: readonly PageRule[];
  anywhere?: boolean;
  /** An application: only its screens count there, never the general page types. */
  onlyScreens?: boolean;
}

/** What one rule found on a page: the evidence that held, or the cue that was missing or forbade. For people who ask why. */
export interface RuleFinding {
  pageType: PageType;
  held: Evidence[];
  /** Ids of cues that were needed and not found. */
  missing: string[];
  /** Cues that forbade, with their words. */
  forbade: { cue: string; evidence: Evidence }[];
}
