import type { Ledger } from './ledger';
import { cellsOf, type Line } from './line';
import { saysNoKnownAllergies } from './negation';
import { splitList } from './readAllergies';
import type { Block } from './placeOf';

/** The words behind a heading on its own line, as lines: a list in one line is one entry each. */
function inlineLines(block: Block): Line[] {
  const { heading, inline } = block;
  if (!heading || !inline) return [];
  const isList =
    block.section === 'problems' ||
    block.section === 'allergies' ||
    block.section === 'medicines' ||
    block.section === 'needs';
  const parts = isList && !inline.includes('\t') ? splitInline(inline, block.section) : [inline];
  const indent = /^\s*/.exec(heading.text)?.[0] ?? '';
  return parts.map((text) => ({
    ...heading,
    text: indent + text,
    cells: text.split(/\t| {2,}/).map((cell) => cell.trim()),
    look: 'plain',
    gap: true,
  }));
}

/** Between medicines of one line: a semicolon, or a comma before a name with its strength. */
const nextMedicine =
  /;\s*|,\s+(?=(?!(?:take|one|two|three|then|and|half|apply|use|up|inhale|with|at|in)\b)\p{L}[\p{L}-]{3,}(?:\s\p{L}[\p{L}-]+){0,3}\s\d[\d.,]*\s?(?:mg|mcg|micrograms?|g|units?|ml|%))|,\s+(?=(?!(?:take|one|two|three|then|and|half|apply|use|up|inhale|with|at|in)\b)\p{L}[\p{L}-]{3,}(?:\s\p{L}[\p{L}-]+){0,2}\s(?:inh(?:aler)?|tabs?|caps?|tablets?|capsules?|cream|ointment|gel|spray|drops|patch(?:es)?|prn|od|bd|tds|qds|nocte|mane)\b)/iu;

function splitInline(inline: string, section: Block['section']): string[] {
  // "Egg (urticaria), NKDA otherwise": what is known comes first.
  const [first = '', ...others] = section === 'allergies' ? splitList(inline) : [];
  if (others.some(saysNoKnownAllergies) && !saysNoKnownAllergies(first)) return [first, ...others];
  if (saysNoKnownAllergies(inline) && !/[.;]\s+\p{L}/u.test(inline)) return [inline];
  if (section === 'needs') return inline.split(/;\s+/);
  if (section === 'medicines') return inline.split(nextMedicine);
  if (section === 'allergies') return inline.split(/(?<=\p{L}{2})\.\s+(?=\p{L})/u).flatMap(splitList);
  return splitList(inline);
}

const statusList =
  /^([\s•*·▪◦►‣●○–-]*(?:active|inactive|past|resolved|current|previous)(?: problems)?\s*:\s*)(\S.*[;,].*)$/i;

/** "Active: migraine [2020], insomnia [2022]" is a list in one line, each of its entries active. */
function statusLines(line: Line): Line[] {
  const dated = splitList(line.text);
  // "Cholecystitis (2015), appendicitis (1988)": every part with its own date in brackets.
  if (
    dated.length > 1 &&
    line.text.length < 600 &&
    dated.every((part) => /[([][^()[\]]*\d{4}[)\]]\.?$/.test(part)) &&
    !statusList.test(line.text)
  ) {
    return dated.map((text) => ({ ...line, text, cells: [text], gap: true }));
  }
  const [, lead, list] = statusList.exec(line.text) ?? [];
  if (!lead || !list || line.text.length > 600) return [line];
  return splitList(list).map((part) => ({ ...line, text: lead + part, cells: [lead + part], gap: true }));
}

/** The ledger of the paste, seen through the lines cut out of it: what is filed from a part is filed from its line. */
function ledgerOf(whole: Ledger, wholes: ReadonlyMap<Line, Line>): Ledger {
  const real = (among: readonly Line[]): Line[] => among.map((each) => wholes.get(each) ?? each);
  return {
    use: (among, fragment) => whole.use(real(among), fragment),
    useAll: (among) => {
      for (const each of among) {
        const line = wholes.get(each);
        if (line) whole.use([line], each.text);
        else whole.useAll([each]);
      }
    },
    isFree: (each) => wholes.has(each) || whole.isFree(each),
    rest: whole.rest,
  };
}

/** "A  Ramipril 5mg capsules", "B  …": the letters of a screen's rows count them and say nothing, unless they may be marks. */
function withoutCounting(lines: readonly Line[]): ReadonlyMap<Line, Line> {
  const counted = lines.filter((line) => line.cells.length > 1 && /^[A-Z]$/.test(line.cells[0] ?? ''));
  const codes = counted.map((line) => line.text.trim().charCodeAt(0));
  const inOrder = codes.every((code, index) => index === 0 || code === (codes[index - 1] ?? 0) + 1);
  const areMarks = codes.length === 1 && /^[AR]$/.test(counted[0]?.cells[0] ?? '');
  if (!inOrder || areMarks) return new Map();
  return new Map(
    counted.map((line) => {
      const text = line.text.replace(/^\s*[A-Z]\s+/, '');
      return [line, { ...line, text, cells: cellsOf(text) }];
    }),
  );
}

/** The lines of a part as its reader takes them: lists written in one line are one line an entry. */
export function blockLines(block: Block, ledger: Ledger): { lines: readonly Line[]; ledger: Ledger } {
  const wholes = new Map<Line, Line>();
  const cut = (line: Line, pieces: readonly Line[]): readonly Line[] => {
    for (const piece of pieces) if (piece !== line) wholes.set(piece, line);
    return pieces;
  };
  const uncounted = block.section === 'medicines' ? withoutCounting(block.lines) : null;
  const below = block.lines.flatMap((line) => {
    if (!ledger.isFree(line)) return line;
    if (block.section === 'problems') return /[;,]/.test(line.text) ? cut(line, statusLines(line)) : line;
    const bare = uncounted?.get(line);
    return bare ? cut(line, [bare]) : line;
  });
  const lines = block.heading ? [...cut(block.heading, inlineLines(block)), ...below] : below;
  return { lines, ledger: ledgerOf(ledger, wholes) };
}
