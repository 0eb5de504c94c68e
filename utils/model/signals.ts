/** Where on a page a piece of evidence stood. Evidence counts differently by place: a title names a page, prose only mentions. */
export type Place =
  'address' | 'title' | 'heading' | 'label' | 'legend' | 'button' | 'choice' | 'link' | 'file name' | 'lead' | 'text';

export type FileKind = 'word' | 'pdf' | 'rtf' | 'spreadsheet' | 'archive' | 'page';

export interface HeadingSignal {
  text: string;
  /** 1 to 6. Level 6 is also a table's caption, a fold-out's summary and a short paragraph wholly in bold: a title, but of little. */
  level: number;
}

/** A visible control's accessible name, never its value. `under` is the index in `headings` of the nearest heading before it, or null. */
export interface LabelSignal {
  text: string;
  under: number | null;
}

/** A link of the main content. `fileName` is the last part of its path when it points at a file, else null. */
export interface LinkSignal {
  text: string;
  href: string;
  fileKind: FileKind;
  fileName: string | null;
  under: number | null;
  /** The words before it in the same table row, list item or paragraph ("Suspected skin cancer" before a link "Word"), when there are any. */
  beside?: string;
}

/** A fixed choice the application offers and the user has made, such as request type "Advice". Only for choices with a known label. */
export interface ChoiceSignal {
  label: string;
  chosen: string;
}

/**
 * What one reading of a page gives: bounded, plain, without anything a person typed. Texts are trimmed and their white space folded.
 * Produced only by `utils/page/readSignals`.
 */
export interface PageSignals {
  /** Address without user, password, query values or fragment. */
  url: string;
  /** Lower case, no trailing dot; empty when the address is none. */
  host: string;
  path: string;
  title: string;
  headings: HeadingSignal[];
  labels: LabelSignal[];
  legends: LabelSignal[];
  buttons: LabelSignal[];
  links: LinkSignal[];
  choices: ChoiceSignal[];
  /** A frame stands in the main content. What is in it is not read; its name and address stand among the links. */
  hasFrame: boolean;
  /** The first sentences of the main content. */
  lead: string;
  /** Visible text of the main content, at most 200,000 characters; a line feed where a new block starts. */
  text: string;
  /** True when a limit or the deadline ended the reading early. */
  isCut: boolean;
}
