import { readSignals } from './readSignals';

/** The questions a form on the page asks, in its order and words, each once; never an answer. At most 200. */
export function readFormLabels(doc: Document): string[] {
  const { labels, legends } = readSignals(doc, '');
  const questions = [...legends, ...labels].map(({ text }) => text.replace(/[\s:*]+$/, ''));
  return [...new Set(questions)].filter((text) => text.length > 1).slice(0, 200);
}
