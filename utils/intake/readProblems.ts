import type { ProblemPiece, TextPiece } from './intake';
import type { Ledger } from './ledger';
import type { Line } from './line';
import { saysNothing } from './negation';
import { peelRow } from './peelRow';
import { datesIn, readDate } from './readDate';
import { readStatus } from './readStatus';
import type { Block } from './placeOf';
import { isWrapped, tableRows, type Row } from './tableRows';

const metaLine =
  /^[\s•*·▪◦►‣●○–-]*(?:onset|diagnosed|start(?:ed)?|recorded|ended?|end date|start date|date|status|significance|severity|priority|episode|last (?:reviewed?|updated)|active since|resolved|since|first recorded|added|code|snomed|noted|review(?:ed)?|laterality|comments?|notes?|linked)\b/i;
const notAProblem =
  /^(?:\(?(?:showing|displaying|page|printed|end of|continued|last updated|total:|total number|number of|none)(?!\p{L})|(?:letter|e-?mail|fax|document|correspondence|report|scan(?:ned)?)s?(?: \p{L}+)? (?:re|from|to|for|about|received|sent)\b)/iu;
const namesSomebody = /\bnhs\s*(?:no|num|number|#)?\b[.:\s]*\d{3}/i;

/** "2001 to 2003". */
const isSpan = (text: string): boolean => datesIn(text).length > 0 && peelRow(text).text === '';

/** How a text begins that may only tell more of the problem above it. */
const mayTellMore =
  /^[^\p{L}\d]*(?:\d|onset|diag|start|record|end|date|status|signif|sever|prior|episod|last|activ|resol|since|first|added|code|snomed|noted?|review|lateral|comment|linked|problem|state|current|ongoing|open|past|inactiv|closed|previous|histor|in\b|on\b|from|approx|by\b|until|to\b|h\/o|type|major|minor|non|new|flare|high|medium|low|unspec|confirm|main|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** A line that only tells more of the problem above it: its onset, its status, its importance. */
const isMeta = (line: Line): boolean => isMetaText(line.text);

function isMetaText(raw: string): boolean {
  if (!mayTellMore.test(raw)) return false;
  const text = raw.trim();
  const lead = metaLine.exec(text)?.[0] ?? '';
  const behind = text.slice(lead.length);
  if (lead && /^[\p{L} ]{0,14}:/u.test(behind)) return true;
  const parts = behind
    .replace(/^[\s:–-]*(?:(?:on|in|date|from|since|approx\.?|by)\s)?/i, '')
    .split(/\s*[·|,;\t]\s*|\s{2,}|\s+[–-]\s+/)
    .map((part) => part.replace(metaLine, '').trim())
    .filter(Boolean);
  return (
    (lead !== '' || parts.length > 0) &&
    parts.every((part) => readStatus(part) !== null || readDate(part) !== null || isSpan(part))
  );
}

function goesOn(row: Row, line: Line): boolean {
  const isOpen = row.parts.length < 3 && (isMetaText(row.text) || peelRow(row.text).text === '');
  if (isOpen) return !isMeta(line) || !datesIn(row.text).length;
  if (line.look === 'plain' && !line.gap && line.cells.length === 1 && isWrapped(row.text, line.text)) return true;
  if (!isMeta(line)) return false;
  // A lone date below an entry that has one already begins the next entry.
  return !(readDate(line.text) && datesIn(row.text).some((date) => date.precise !== 'year'));
}

const familyStart =
  /^(?:f\/?h\b|family history\b|fhx\b|(?:maternal |paternal |half[- ]?)?(?:mother|father|mum|dad|sister|brother|grand\p{L}+|aunt|uncle|cousin|parents?|siblings?)\b)/iu;

interface Entry {
  text: string;
  date: string;
  end: string;
  status: 'active' | 'past' | null;
  used: string[];
}

function fromColumns(row: Row): Entry | null {
  const { by } = row;
  if (!by.name || row.parts.length > 1) return null;
  const peeled = peelRow(by.name);
  const date = by.date ? readDate(by.date) : null;
  const end = by.end ? readDate(by.end) : null;
  const said = by.status ? readStatus(by.status) : null;
  const notes = by.notes && !readDate(by.notes) && !readStatus(by.notes) ? by.notes : '';
  const status = said === 'weight' ? null : said;
  return {
    text: notes ? `${peeled.text} - ${notes}` : peeled.text,
    date: date?.iso ?? peeled.date,
    end: end?.iso ?? peeled.end,
    status: status ?? peeled.status ?? (end ? 'past' : null),
    used: [peeled.text, ...peeled.used, notes, date?.raw ?? '', status ? (by.status ?? '') : ''],
  };
}

function fromCells(row: Row): Entry | null {
  const entry: Entry = { text: '', date: '', end: '', status: null, used: [] };
  for (const cell of row.cells) {
    const status = readStatus(cell);
    const bare = cell.replace(metaLine, '').replace(/^[\s:–-]+/, '');
    const date = readDate(cell) ?? (metaLine.test(cell) ? readDate(bare) : null);
    if (date) {
      const over = /^(?:end|resolved|closed)/i.test(cell);
      if (over || entry.date) entry.end ||= date.iso;
      else {
        entry.date = date.iso;
        entry.used.push(cell);
      }
      if (over) entry.status = 'past';
    } else if (status) {
      if (status !== 'weight') {
        entry.status ??= status;
        entry.used.push(cell);
      }
    } else if (metaLine.test(cell) && readStatus(bare)) {
      const said = readStatus(bare);
      if (said !== 'weight') {
        entry.status ??= said;
        entry.used.push(cell);
      }
    } else if (/^[\dA-Za-z.]{5,18}$/.test(cell) && /\d/.test(cell)) continue;
    else {
      const peeled = peelRow(cell);
      if (peeled.text) entry.text = entry.text ? `${entry.text} - ${peeled.text}` : peeled.text;
      entry.date ||= peeled.date;
      entry.end ||= peeled.end;
      entry.status ??= peeled.status;
      entry.used.push(peeled.text, ...peeled.used);
    }
  }
  return entry.text ? entry : null;
}

/** Lines of one entry that stand below each other are read as its cells. */
function entryOf(row: Row): Entry | null {
  const columns = fromColumns(row);
  if (columns) return columns;
  const wrapped =
    row.parts.length > 1 &&
    row.parts.every((line, index) => index === 0 || isWrapped(row.parts[index - 1]?.text ?? '', line.text));
  if (row.cells.length > 1 && !(wrapped && row.parts.every((line) => line.cells.length === 1))) {
    const parts = row.cells.flatMap((cell) => cell.split(isMetaText(cell) ? /\s*[·|,;]\s*/ : /\s+[·|]\s+/));
    return fromCells({ ...row, cells: parts });
  }
  const peeled = peelRow(row.text);
  return { ...peeled, used: [peeled.text, ...peeled.used] };
}

/** The problems of a list, each with its date and whether it is over; conditions of relatives are given back as family. */
export function readProblems(
  block: Block,
  lines: readonly Line[],
  ledger: Ledger,
): { problems: ProblemPiece[]; family: TextPiece[] } {
  const problems: ProblemPiece[] = [];
  const family: TextPiece[] = [];
  for (const row of tableRows(lines, ledger, goesOn)) {
    const entry = entryOf(row);
    if (!entry || !/\p{L}{2}/u.test(entry.text) || entry.text.length > 300) continue;
    // A remark below the list is none of its entries.
    if (!entry.date && /[.!?]\s*$/.test(row.text) && entry.text.split(/\s+/).length > 6) continue;
    if (
      saysNothing(entry.text) ||
      notAProblem.test(entry.text) ||
      namesSomebody.test(row.text) ||
      isMetaText(entry.text)
    )
      continue;
    const from = row.lines.map((line) => line.at);
    for (const used of entry.used) ledger.use(row.lines, used);
    if (familyStart.test(entry.text)) family.push({ text: entry.text, from });
    else
      problems.push({
        text: entry.text,
        status: entry.status ?? block.status ?? (entry.end ? 'past' : null),
        date: entry.date || entry.end,
        from,
      });
  }
  return { problems, family };
}
