import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs, runsTimeout } from '@/tests/export/runs';
import { anyText } from '@/tests/export/anyText';
import { cleanText } from './cleanText';

const legal = /^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const depthOf = (line: string) => {
  let depth = 0;
  for (const character of line) {
    if (/[\u202A\u202B\u202D\u202E\u2066-\u2068]/.test(character)) depth += 1;
    if (/[\u202C\u2069]/.test(character)) depth -= 1;
    if (depth < 0) return -1;
  }
  return depth;
};

describe('cleanText', () => {
  it.each([
    ['plain', 'BP 142/88, SpO₂ 97 %, “café” Łódź 👩🏽‍⚕️', 'BP 142/88, SpO₂ 97 %, “café” Łódź 👩🏽‍⚕️'],
    ['line ends', 'a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['what XML forbids', 'a\0b\x07c\x1Fd\uFFFEe\uFFFFf', 'abcdef'],
    ['lone surrogates', 'a\uD800b\uDC00c\uDE00\uD83D', 'abc'],
    ['a pair kept', 'a\uD83D\uDE00b', 'a😀b'],
    ['a copied phone number', '\u202A07700 900123\u202C', '07700 900123'],
    ['an override left open', 'dose \u202E01 mg\nnext', 'dose ‹RLO›\u202E01 mg\u202C‹PDF›\nnext'],
    ['a closer alone', '\u202Ba\u202C\u202C b', '‹RLE›\u202Ba\u202C‹PDF› b'],
    ['an isolated name', 'Name \u2068محمد\u2069.', 'Name ‹FSI›\u2068محمد\u2069‹PDI›.'],
    [
      'an embedding left open inside an isolate',
      '\u2067\u202Bא\u2069',
      '‹RLI›\u2067‹RLE›\u202Bא\u202C‹PDF›\u2069‹PDI›',
    ],
  ])('%s', (_name, typed, clean) => {
    expect(cleanText(typed)).toBe(clean);
  });

  it(
    'gives only characters XML allows, with every control closed in its line, and is settled after one go',
    () => {
      fc.assert(
        fc.property(anyText(), (typed) => {
          const clean = cleanText(typed);
          expect(clean).toMatch(legal);
          expect(
            clean
              .split('\n')
              .map(depthOf)
              .every((depth) => depth === 0),
          ).toBe(true);
          expect(cleanText(clean)).toBe(clean);
        }),
        { numRuns: 5 * runs },
      );
    },
    runsTimeout,
  );

  it(
    'keeps every visible character, in order',
    () => {
      const visible = (text: string) =>
        text.replace(/[\p{C}\s]/gu, '').replace(/‹(?:LRE|RLE|LRO|RLO|LRI|RLI|FSI|PDF|PDI)›/g, '');
      fc.assert(
        fc.property(anyText(), (typed) => {
          expect(visible(cleanText(typed))).toBe(visible(typed));
        }),
        { numRuns: 5 * runs },
      );
    },
    runsTimeout,
  );
});
