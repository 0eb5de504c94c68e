import type { NotFiledPiece } from './intake';
import type { Line } from './line';

/**
 * Keeps account of every character of the paste: what is not written off as filed or as layout stays visible as not filed.
 * A fragment that is not found is left where it is, so a mistake here shows words twice and never loses one.
 */
export interface Ledger {
  /** Writes off one fragment of the lines, where it first stands and is not yet written off. */
  use(lines: readonly Line[], fragment: string): void;
  useAll(lines: readonly Line[]): void;
  isFree(line: Line): boolean;
  rest(): NotFiledPiece[];
}

const onlyLayout = /^[\s\-–—_=:;,.|·•*▪►◦‣●○■□~#()[\]{}<>/\\"'’]*$/;
const edges = /^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/g;

/** A stretch of a line that was written off: from one letter up to, and not with, another. */
interface Stretch {
  from: number;
  to: number;
}

/** What no stretch of a line holds, without the layout around it. */
function leftOf(text: string, used: readonly Stretch[]): string[] {
  const left: string[] = [];
  let at = 0;
  for (const { from, to } of [...used].sort((a, b) => a.from - b.from).concat({ from: text.length, to: text.length })) {
    const between = at < from ? text.slice(at, from) : '';
    if (!onlyLayout.test(between)) left.push(between.replace(edges, ''));
    at = Math.max(at, to);
  }
  return left;
}

/** Writes a fragment off where it first stands with both its ends free; false where it does so nowhere. */
function place(text: string, fragment: string, used: Stretch[]): boolean {
  for (let from = text.indexOf(fragment); from >= 0; from = text.indexOf(fragment, from + 1)) {
    const to = from + fragment.length;
    const isTaken = used.some((each) => (each.from <= from && from < each.to) || (each.from < to && to <= each.to));
    if (isTaken) continue;
    used.push({ from, to });
    return true;
  }
  return false;
}

export function openLedger(lines: readonly Line[]): Ledger {
  const stretches = new Map<Line, Stretch[]>();
  const usedOf = (line: Line): Stretch[] => {
    let used = stretches.get(line);
    if (!used) {
      used = [];
      stretches.set(line, used);
    }
    return used;
  };
  const placeIn = (among: readonly Line[], fragment: string): boolean =>
    among.some((line) => place(line.text, fragment, usedOf(line)));
  const use = (among: readonly Line[], fragment: string): void => {
    const wanted = fragment.trim();
    if (wanted === '' || placeIn(among, wanted)) return;
    // The fragment runs over a line's end or over a column: word by word.
    if (/\s/.test(wanted)) for (const word of wanted.split(/\s+/)) placeIn(among, word);
  };
  return {
    use,
    useAll: (among) => {
      for (const line of among) stretches.set(line, [{ from: 0, to: line.text.length }]);
    },
    isFree: (line) => !stretches.has(line),
    rest: () =>
      lines.flatMap((line): NotFiledPiece[] => {
        const used = stretches.get(line);
        if (!used) return [{ text: line.text.trim(), from: [line.at], kind: 'line' }];
        return leftOf(line.text, used).map((text) => ({ text, from: [line.at], kind: 'rest' }));
      }),
  };
}
