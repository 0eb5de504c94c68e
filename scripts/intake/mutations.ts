import { columnsOf, roleOf } from '@/utils/intake/columns';
import { datesIn } from '@/utils/intake/readDate';
import { isWeak, openingOf, type Opening } from '@/utils/intake/opening';
import { toLines, type Line } from '@/utils/intake/line';
import type { Expected } from './score';
import type { Dice } from './diceFrom';
import { headingSynonyms } from './headingSynonyms';
import { writeDate } from './writeDate';

/** A paste of lines and what it should give, to be changed by one mutation. */
export interface Copy {
  lines: string[];
  expected: Expected;
}

const pick = <T>(dice: Dice, list: readonly T[]): T => list[dice(list.length)] as T;

function restyle(text: string, style: number): string {
  let changed = text;
  for (const date of [...datesIn(text)].reverse())
    changed = changed.slice(0, date.index) + writeDate(date, style) + changed.slice(date.index + date.raw.length);
  return changed;
}

/** The expected words change with the paste's; its dates do not. */
function mapTexts(expected: Expected, change: (text: string) => string): Expected {
  return {
    ...expected,
    ...(expected.consultations && {
      consultations: expected.consultations.map((each) => ({ ...each, text: change(each.text ?? '') })),
    }),
    ...(expected.family && { family: expected.family.map(change) }),
    ...(expected.social && {
      social: Object.fromEntries(Object.entries(expected.social).map(([key, text]) => [key, change(text)])),
    }),
    ...(expected.notFiled && { notFiled: expected.notFiled.map(change) }),
  };
}

function openings(lines: readonly string[]): (Opening | null)[] {
  const read = new Map<number, Line>(
    toLines(lines.map((text) => ({ text, look: 'plain' as const }))).map((line) => [line.at - 1, line]),
  );
  return lines.map((_, index) => {
    const line = read.get(index);
    return line && !columnsOf(line) ? openingOf(line) : null;
  });
}

type Mutation = (copy: Copy, dice: Dice) => void;

const hasVisits = (copy: Copy): boolean => (copy.expected.consultations?.length ?? 0) > 0;

/** Headings that open a list; words that stand once below each entry, heads of columns and parts of a note are none. */
const headings = (copy: Copy, change: (text: string, opening: Opening) => string): void => {
  const found = openings(copy.lines);
  const times = (label: string): number =>
    found.filter((each) => each?.label.toLowerCase() === label.toLowerCase()).length;
  const marks = found.some(
    (each) =>
      each !== null && !each.inline && /^(?:active|inactive|repeat|acute)$/i.test(each.label) && times(each.label) > 1,
  );
  copy.lines = copy.lines.map((text, index) => {
    const opening = found[index];
    if (!opening || opening.inline || roleOf(opening.label)) return text;
    if (hasVisits(copy) && isWeak(opening)) return text;
    if (marks && /^(?:active|inactive|past|repeat|acute)$/i.test(opening.label)) return text;
    return change(text, opening);
  });
};

/** The ways pastes of the same record differ from one practice and one clipboard to the next. */
export const mutations: Record<string, Mutation> = {
  dates(copy, dice) {
    const style = dice(8);
    copy.lines = copy.lines.map((text) => restyle(text, style));
    copy.expected = mapTexts(copy.expected, (text) => restyle(text, style));
  },
  headingWords(copy, dice) {
    headings(copy, (text, { heading }) => {
      const key = `${heading.section} ${heading.status ?? heading.kind ?? ''}`;
      return pick(dice, headingSynonyms[key] ?? [text]);
    });
  },
  headingCase(copy, dice) {
    const style = dice(3);
    headings(copy, (text) =>
      style === 0
        ? text.toUpperCase()
        : style === 1
          ? text.toLowerCase()
          : text.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()),
    );
  },
  headingMarks(copy, dice) {
    const style = dice(5);
    headings(copy, (text) => {
      const bare = text.trim().replace(/:$/, '');
      if (style === 1 && /\(\d/.test(bare)) return text;
      return [`${bare}:`, `${bare} (${1 + dice(9)})`, `=== ${bare} ===`, `** ${bare} **`, `${bare} -`][style] as string;
    });
  },
  nbsp(copy, dice) {
    const all = dice(2) === 0;
    copy.lines = copy.lines.map((text) => text.replace(/ /g, () => (all || dice(3) === 0 ? '\u00a0' : ' ')));
  },
  gaps(copy, dice) {
    const gap = pick(dice, ['\t', '  ', '     ', ' | ']);
    if (gap === ' | ') {
      if (copy.lines.some((text) => /^\s{2,}\S/.test(text))) return;
    }
    copy.lines = copy.lines.map((text) => {
      const lead = /^\s*/.exec(text)?.[0] ?? '';
      if (/^\t/.test(lead)) return text;
      const body = text.slice(lead.length);
      // Empty columns can only be told by tabs and bars.
      if (/\t\t|\t$/.test(body) && gap !== ' | ') return text;
      return lead + body.replace(/\t| {2,}/g, gap);
    });
  },
  bullets(copy, dice) {
    if (hasVisits(copy)) return;
    const bullet = pick(dice, ['• ', '- ', '* ', '· ', '▪ ', '◦ ']);
    const found = openings(copy.lines);
    let inside = false;
    copy.lines = copy.lines.map((text, index) => {
      if (found[index]) inside = true;
      const plain = inside && !found[index] && text.trim() !== '' && !/^[\s•\-*·▪◦]|\t|^\p{Ll}/u.test(text);
      return plain && datesIn(text).length > 0 ? bullet + text : text;
    });
  },
  blankLines(copy, dice) {
    const found = openings(copy.lines);
    copy.lines = copy.lines.flatMap((text, index) =>
      found[index] && !found[index]?.heading.bare && dice(2) === 0 ? ['', text] : [text],
    );
  },
  noBlankLines(copy) {
    if (!hasVisits(copy)) copy.lines = copy.lines.filter((text) => text.trim() !== '');
  },
  doubleSpaced(copy) {
    copy.lines = copy.lines.flatMap((text) => [text, '']);
  },
  indent(copy, dice) {
    const lead = ' '.repeat(1 + dice(6));
    copy.lines = copy.lines.map((text) => (text.trim() === '' ? text : lead + text + ' '.repeat(dice(3))));
  },
  order(copy, dice) {
    if (hasVisits(copy)) return;
    const found = openings(copy.lines);
    const parts: string[][] = [[]];
    copy.lines.forEach((text, index) => {
      const opening = found[index];
      const begins =
        opening &&
        !opening.heading.bare &&
        opening.heading.section !== 'patient' &&
        opening.heading.section !== 'contacts';
      // Acute and repeat below one heading, and what is of no part we know, stay where they are.
      const sub = opening?.heading.section === 'medicines' && opening.label.split(/\s+/).length === 1;
      if (begins && !sub && !roleOf(opening.label) && opening.heading.section !== 'other') parts.push([]);
      parts.at(-1)?.push(text);
    });
    const [first = [], ...rest] = parts;
    for (let index = rest.length - 1; index > 0; index -= 1) {
      const other = dice(index + 1);
      [rest[index], rest[other]] = [rest[other] as string[], rest[index] as string[]];
    }
    copy.lines = [...first, ...rest.flat()];
  },
  nhsNumber(copy, dice) {
    const style = dice(3);
    copy.lines = copy.lines.map((text) =>
      text.replace(
        /(?<!\d)(999)[ \-\u00a0]?(\d{3})[ \-\u00a0]?(\d{4})(?!\d)/g,
        (_, a: string, b: string, c: string) => [`${a} ${b} ${c}`, `${a}-${b}-${c}`, a + b + c][style] as string,
      ),
    );
  },
  name(copy, dice) {
    const { familyName, givenName } = copy.expected.patient ?? {};
    if (!familyName || !givenName || /\s/.test(givenName)) return;
    const title = pick(dice, ['Mr', 'Mrs', 'Ms', 'Miss']);
    const style = dice(4);
    const written = [
      `${familyName.toUpperCase()}, ${givenName} (${title})`,
      `${title} ${givenName} ${familyName}`,
      `${title} ${givenName} ${familyName.toUpperCase()}`,
      `${title}. ${givenName} ${familyName}`,
    ][style] as string;
    const shapes = [
      new RegExp(`${familyName}, ${givenName} \\((?:Mr|Mrs|Ms|Miss|Dr)\\)`, 'i'),
      new RegExp(`(?:Mr|Mrs|Ms|Miss) ${givenName} ${familyName}(?![\\p{L}-])`, 'iu'),
    ];
    let done = false;
    copy.lines = copy.lines.map((text) => {
      const shape = done ? undefined : shapes.find((each) => each.test(text));
      if (!shape) return text;
      done = true;
      return text.replace(shape, written);
    });
  },
  furniture(copy, dice) {
    const found = openings(copy.lines);
    const line = pick(dice, [
      'Page 2 of 3',
      'Printed by reception on 21-Nov-2026',
      'CONFIDENTIAL: PERSONAL HEALTH RECORD',
      '-----------------------------',
    ]);
    const places = copy.lines.map((_, index) => index).filter((index) => found[index] && !found[index]?.heading.bare);
    if (places.length > 0 && !hasVisits(copy)) copy.lines.splice(pick(dice, places), 0, line);
  },
};

export const mutationNames = Object.keys(mutations);
