import type { Run } from '@/utils/model/letter';

/** Text of one weight within a line. */
export interface Piece {
  text: string;
  bold: boolean;
}
export type Line = Piece[];

/** Width in points of a text in one weight. */
export type Measure = (text: string, bold: boolean) => number;

const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** A word cut into parts that each fit the width, never inside a character as people see it. Kerning is left out of account. */
function cutWord(word: string, bold: boolean, width: number, measure: Measure): string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const wide = measure(segment, bold);
    if (part !== '' && used + wide > width) {
      parts.push(part);
      [part, used] = ['', 0];
    }
    part += segment;
    used += wide;
  }
  return [...parts, part];
}

/** Words with the spaces behind them; a break is allowed after spaces and after a hyphen or slash between letters. */
const words = (text: string) => text.match(/[^ ]+? *(?<=[\p{L}\p{N}][-/–—])(?=\p{L})|[^ ]+ *| +/gu) ?? [];

/**
 * Breaks clean text into lines no wider than `width` points. Line feeds always break; tabs become four spaces. Spaces at the end of a
 * line may stand past its edge.
 */
export function breakLines(runs: readonly Run[], width: number, measure: Measure): Line[] {
  let line: Line = [];
  const lines = [line];
  let used = 0;
  const next = () => {
    line = [];
    lines.push(line);
    used = 0;
  };
  const put = (text: string, bold: boolean, wide: number) => {
    const last = line.at(-1);
    if (last?.bold === bold) last.text += text;
    else line.push({ text, bold });
    used += wide;
  };
  const putWord = (word: string, bold: boolean) => {
    // Measured with the space behind it, as it is drawn, so that the font lays out each word once.
    const wide = measure(word, bold);
    const spaces = word.length - word.trimEnd().length;
    const bare = spaces === 0 ? wide : wide - spaces * measure(' ', bold);
    if (used > 0 && used + bare > width) next();
    if (bare <= width) return put(word, bold, wide);
    for (const part of cutWord(word, bold, width, measure)) {
      const wide = measure(part, bold);
      if (used > 0 && used + wide > width) next();
      put(part, bold, wide);
    }
  };
  for (const { text, bold = false } of runs) {
    for (const [at, typed] of text.replaceAll('\t', '    ').split('\n').entries()) {
      if (at > 0) {
        // Without a space, reading aloud and copying would run the two lines together.
        if (line.length > 0) put(' ', bold, 0);
        next();
      }
      for (const word of words(typed)) putWord(word, bold);
    }
  }
  return lines;
}
