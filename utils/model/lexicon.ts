import type { Cue, PageRule } from './site';
import type { ProtectedKind } from './verdict';

/**
 * All the words the matcher knows, as plain data that the engine is handed; no page's script carries or sees them. Every string is a pattern
 * over folded text (see `Cue.says`) unless said otherwise.
 */
export interface Lexicon {
  /** Every cue by its name, so that it stands once however many page types use it. */
  cues: Readonly<Record<string, Cue>>;
  /** The general page types, in the order they are tried. */
  rules: readonly PageRule[];
  /** What a page must further show to be called a page of a protected pathway, and what keeps it a mere mention. */
  gated: readonly PageRule[];
  /** Cues that need no proof on a site written for referrers. */
  given: readonly string[];
  /** A domain given to health bodies alone, and the cues its name proves. */
  healthHost: { host: string; given: readonly string[] };
  /** Pathways whose forms must be used, by the words in a name. */
  pathways: readonly (readonly [ProtectedKind, string])[];
  cancer: {
    /** In a name: of the pathway or of the disease. */
    name: string;
    /** In prose and on labels: of the pathway alone. */
    prose: string;
    /** A form for suspected cancer spoken of in prose. */
    form: string;
    /** Of these, the ones that say the form on the page is meant, and not one elsewhere. */
    formMeant: string;
    /** Words by which a form says of itself, once anywhere, that it is for suspected cancer. */
    declared: string;
    /** Words in front of such a form that send elsewhere ("on the usual"): on a page for asking advice they mean another page. */
    elsewhere: string;
    /** Alarm symptoms and questions of such forms; several different ones together count. */
    redFlags: string;
    /** Words that deny what follows, some only after another word ("other than"), and words that may stand between; separated by spaces. */
    not: string;
    before: Readonly<Record<string, string>>;
    filler: string;
    /** The same words in another sense. */
    otherwise: string;
    sites: string;
  };
  form: {
    name: string;
    /** Links that are no form to refer by. */
    not: string;
    /** A link's whole text when it names nothing ("Word", "click here"). */
    bare: string;
    /** A link's whole text when it leads to forms and is none. */
    generic: string;
    /** A form link's whole text when it does not say what the form is for. */
    unnamed: string;
    acceptsLetter: string;
    /** Services whose forms are ordinary; departments that also have a cancer pathway; words of a name in a hurry, which make these doubtful. */
    ordinary: string;
    mixed: string;
    hurried: string;
    /** Words that make any name doubtful, and the phrases in which they are harmless. */
    doubtful: string;
    harmless: string;
  };
  advice: string;
  specialties: string;
  /** Hosts where nothing is offered: names, separated by spaces, and patterns over the host name. */
  denied: { never: string; library: string; patterns: readonly string[] };
}
