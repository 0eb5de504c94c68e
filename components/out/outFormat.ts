/** The ways a letter leaves: a file, paper, or the clipboard. Each is one press. */
export type OutFormat =
  | 'docx'
  | 'print'
  | 'copy'
  | 'pdf'
  | 'rtf'
  | 'txt'
  | 'html'
  | 'json'
  | 'fhir'
  | 'copy-plain'
  /** Word, for people who may not know who the patient is. */
  | 'without-identifiers';

/** What to tick and attach in e-RS with the file that was saved last. */
export interface ErsCard {
  warnings: readonly string[];
  steps: readonly string[];
}
