import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/tests/export/anyText';
import { runs, runsTimeout } from '@/tests/export/runs';
import { cleanText } from '../cleanText';
import { breakLines, type Line } from './breakLines';

/** Every character ten points wide. */
const measure = (text: string) => Array.from(text).length * 10;
const textOf = (line: Line) => line.map(({ text }) => text).join('');
const broken = (text: string, width = 100) => breakLines([{ text }], width, measure).map(textOf);

describe('breakLines', () => {
  it.each([
    ['one two three four', ['one two ', 'three four']],
    ['so well-known breathlessness', ['so well-', 'known ', 'breathless', 'ness']],
    ['a\n\nb', ['a ', '', 'b']],
    ['12/10/2026 and on', ['12/10/2026 ', 'and on']],
    ['', ['']],
  ])('%j', (text, lines) => {
    expect(broken(text)).toEqual(lines);
  });

  it('keeps the weight of each run', () => {
    const lines = breakLines([{ text: 'Question: ', bold: true }, { text: 'is it this?' }], 120, measure);
    expect(lines).toEqual([
      [
        { text: 'Question: ', bold: true },
        { text: 'is ', bold: false },
      ],
      [{ text: 'it this?', bold: false }],
    ]);
  });

  it(
    'loses nothing and keeps to the width, but for spaces at a line’s end',
    () => {
      fc.assert(
        fc.property(anyText(), (typed) => {
          const text = cleanText(typed);
          const lines = broken(text);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          const cluster = Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => measure(segment));
          const widest = Math.max(100, ...cluster);
          expect(lines.every((line) => measure(line.trimEnd()) <= widest)).toBe(true);
        }),
        { numRuns: 5 * runs },
      );
    },
    runsTimeout,
  );
});
