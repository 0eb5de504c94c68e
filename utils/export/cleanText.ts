import { balanceBidi } from './balanceBidi';

const lineEnds = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const needsCleaning = /[\0-\x08\x0B-\x1F\u0085\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFFFE\uFFFF]/;
const illegalInXml = /[\0-\x08\x0E-\x1F\uFFFE\uFFFF]/g;

/**
 * The one cleaning every file format applies to every piece of text, so that a file is always well-formed and says what was typed:
 * 1. every kind of line end (also Word's vertical tab, form feed, next line, line and paragraph separator) becomes a line feed;
 * 2. lone surrogates and the code points XML 1.0 forbids are dropped; tab and line feed are kept;
 * 3. bidirectional controls are balanced line by line and shown (see `balanceBidi`).
 * Cleaning clean text changes nothing. Source for the code points: XML 1.0 (fifth edition), production 2, Char.
 */
export function cleanText(text: string): string {
  if (!needsCleaning.test(text)) return text;
  return balanceBidi(text.replace(lineEnds, '\n').replace(loneSurrogates, '').replace(illegalInXml, ''));
}
