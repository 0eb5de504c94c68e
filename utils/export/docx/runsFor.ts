import { Tab, TextRun, type IRunOptions } from 'docx';

/** Word runs for one piece of clean text: line feeds become line breaks, tabs become tabs, all else is text. */
export function runsFor(text: string, looksLike: Omit<IRunOptions, 'children' | 'text' | 'break'> = {}): TextRun[] {
  return text.split('\n').map((line, at) => {
    const children = line.split('\t').flatMap((part, tab) => (tab === 0 ? [part] : [new Tab(), part]));
    return new TextRun({ ...looksLike, children, ...(at > 0 && { break: 1 }) });
  });
}
