import type { Part } from './partsFor';

/** Whether a part is a line in bold above what it names, such as "Copies to"; it stays on the page of what follows. */
export const isLabel = (part: Part): boolean =>
  part.kind === 'paragraph' && part.runs.length > 0 && part.runs.every(({ bold }) => bold === true);
