/** The ways a letter leaves: a file, paper, or the clipboard. Each is one press. */
export type OutFormat = 'docx' | 'print' | 'copy' | 'pdf' | 'txt' | 'rtf' | 'copy-plain';
