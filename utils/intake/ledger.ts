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

function spans(text: string, mask: Uint8Array): string[] {
  const found: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const free = at < text.length && mask[at] === 0;
    if (free && start < 0) start = at;
    if (!free && start >= 0) {
      const span = text.slice(start, at);
      if (!onlyLayout.test(span)) found.push(span.replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/g, ''));
      start = -1;
    }
  }
  return found;
}

export function openLedger(lines: readonly Line[]): Ledger {
  const masks = new Map<Line, Uint8Array>();
  const maskOf = (line: Line): Uint8Array => {
    let mask = masks.get(line);
    if (!mask) {
      mask = new Uint8Array(line.text.length);
      masks.set(line, mask);
    }
    return mask;
  };
  const place = (line: Line, fragment: string): boolean => {
    const mask = maskOf(line);
    for (let at = line.text.indexOf(fragment); at >= 0; at = line.text.indexOf(fragment, at + 1)) {
      if (mask[at] === 0 && mask[at + fragment.length - 1] === 0) {
        mask.fill(1, at, at + fragment.length);
        return true;
      }
    }
    return false;
  };
  const use = (among: readonly Line[], fragment: string): void => {
    const wanted = fragment.trim();
    if (wanted === '' || among.some((line) => place(line, wanted))) return;
    // The fragment runs over a line's end or over a column: word by word.
    if (/\s/.test(wanted)) for (const word of wanted.split(/\s+/)) among.some((line) => place(line, word));
  };
  return {
    use,
    useAll: (among) => among.forEach((line) => maskOf(line).fill(1)),
    isFree: (line) => !masks.has(line),
    rest: () =>
      lines.flatMap((line): NotFiledPiece[] => {
        const mask = masks.get(line);
        if (!mask) return [{ text: line.text.trim(), from: [line.at], kind: 'line' }];
        return spans(line.text, mask).map((text) => ({ text, from: [line.at], kind: 'rest' }));
      }),
  };
}
