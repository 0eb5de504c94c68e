const names = {
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u202C': 'PDF',
  '\u2069': 'PDI',
} as const;
type Control = keyof typeof names;

const anyControl = /[\u202A-\u202E\u2066-\u2069]/;
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u200F\u061C\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const turnsRight = /[\u202B\u202E\u2067]/;

const isControl = (character: string): character is Control => character in names;
const isOpener = (control: Control) => control !== '\u202C' && control !== '\u2069';
const isIsolate = (control: Control) => control >= '\u2066';
const closerFor = (opener: Control): Control => (isIsolate(opener) ? '\u2069' : '\u202C');
const markFor = (control: Control) => `‹${names[control]}›`;

/** Characters of one line with every opener closed in it, and every closer that closes nothing left out. */
function balanceLine(line: string): string[] {
  const balanced: string[] = [];
  const open: Control[] = [];
  for (const character of line) {
    if (!isControl(character)) balanced.push(character);
    else if (isOpener(character)) {
      open.push(character);
      balanced.push(character);
    } else {
      const from = open.findLastIndex((opener) => closerFor(opener) === character);
      const isPastIsolate = open.slice(from + 1).some(isIsolate);
      if (from < 0 || isPastIsolate) continue;
      for (const opener of open.splice(from).toReversed()) balanced.push(closerFor(opener));
    }
  }
  for (const opener of open.toReversed()) balanced.push(closerFor(opener));
  return balanced;
}

/** The same characters with a visible mark before each opener and after each closer, unless the mark already stands there. */
function showControls(characters: readonly string[]): string {
  const marks = (from: number, mark: string) => characters.slice(from, from + mark.length).join('') === mark;
  return characters
    .map((character, at) => {
      if (!isControl(character)) return character;
      const mark = markFor(character);
      if (isOpener(character)) return at >= mark.length && marks(at - mark.length, mark) ? character : mark + character;
      return marks(at + 1, mark) ? character : character + mark;
    })
    .join('');
}

/**
 * Text in which no bidirectional control reaches past its line or goes unseen. In a line that has neither right-to-left letters nor a
 * control that turns text round, the controls change nothing and are left out (phone numbers copied from an address book carry
 * such pairs). Elsewhere each pair is closed within its line, and its two ends are shown as `‹RLO›` … `‹PDF›`, by the short names
 * of the Unicode Bidirectional Algorithm (UAX #9), because a hidden one can make a dose read backwards.
 */
export function balanceBidi(text: string): string {
  if (!anyControl.test(text)) return text;
  return text
    .split('\n')
    .map((line) => {
      if (!anyControl.test(line)) return line;
      const changesNothing = !rightToLeft.test(line) && !turnsRight.test(line);
      return changesNothing ? line.replace(/[\u202A-\u202E\u2066-\u2069]/g, '') : showControls(balanceLine(line));
    })
    .join('\n');
}
