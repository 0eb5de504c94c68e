import { readSignals } from './readSignals';

/** The links of the page are not asked for, but an address is needed to read past them. */
const anyAddress = 'https://form.invalid/';

/** The questions a form on the page asks, in its order and words, each once; never an answer. At most 200. */
export function readFormLabels(doc: Document): string[] {
  const { labels, legends } = readSignals(doc, anyAddress);
  const questions = [...legends, ...labels].map(({ text }) => text.replace(/[\s:*]+$/, ''));
  return [...new Set(questions)].filter((text) => text.length > 1).slice(0, 200);
}
