/** A run of letter text. */
export interface Run {
  text: string;
  bold?: boolean;
}

/** The blocks a letter is made of: small enough that every file format renders all of them. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; items: string[] }
  | { kind: 'pairs'; pairs: { label: string; value: string }[] }
  | { kind: 'table'; columns: string[]; rows: string[][] }
  | { kind: 'address'; lines: string[] }
  | { kind: 'signature'; lines: string[] };

/**
 * A composed letter, ready for any file format: what is printed and nothing else. `identity` stands at the top of every page
 * with "page x of y"; `mark` ("Not yet signed") too, or null. Language is British English.
 */
export interface Letter {
  title: string;
  letterhead: string[];
  /** Printed date in words: "21 November 2026". */
  date: string;
  identity: { name: string; dateOfBirth: string; nhsNumber: string };
  mark: string | null;
  blocks: Block[];
}
