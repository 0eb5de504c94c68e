import { columnsOf } from './columns';
import type { Ledger } from './ledger';
import type { Line } from './line';
import { peelRow } from './peelRow';
import { datesIn, readDate } from './readDate';
import { anyValueIn } from './valuesIn';

const indentOf = (line: Line): number => line.text.search(/\S/);

/** What a laboratory calls the results it gives together, or where one result has its own line below its day. */
const panelName =
  /\b(?:full blood count|fbc|u ?(?:&|and) ?es?|urea (?:&|and) electrolytes|lfts?|tfts?|(?:liver|thyroid|renal|kidney|lung) function|(?:bone|lipid|renal|thyroid|liver|iron|coagulation|biochemical) profile|lipids|haematinics|clotting|coagulation|blood tests?|bloods|tests?|screen|profile|panel|serum|plasma|faecal|urine|pathology|biochemistry|haematology|immunology|observations?|vital signs)\b/i;

/** "Full blood count  [05-Feb-2025]" with its results set in below it, or straight below a name no result has. */
function isPanel(line: Line, next: Line | undefined): boolean {
  if (!next || datesIn(next.text).length > 0 || !/\d/.test(next.text) || datesIn(line.text).length !== 1) return false;
  const isSetIn = indentOf(next) >= indentOf(line) + 2;
  if (!isSetIn && (next.gap || /:\s*\S/.test(line.text.replace(/\d:\d/g, '')) || !panelName.test(line.text)))
    return false;
  const { text, date } = peelRow(line.text);
  return date.length === 10 && text !== '' && line.text.length < 120 && anyValueIn(text) === null;
}

/**
 * A date on a line of its own before the first entry is the date of what follows it, and so is each such line after it; a panel's
 * date is that of the results set in below it.
 */
export function byDay(lines: readonly Line[], ledger: Ledger): { day: string; lines: Line[] }[] {
  const free = lines.filter((line) => ledger.isFree(line) && !columnsOf(line));
  const groups: { day: string; lines: Line[] }[] = [{ day: '', lines: [] }];
  const isDay = (line: Line): boolean => line.cells.length === 1 && readDate(line.text)?.precise === 'day';
  const daysLead = free[0] !== undefined && isDay(free[0]);
  let panel: Line | null = null;
  let isSetIn = false;
  for (const [index, line] of lines.entries()) {
    const date = daysLead && ledger.isFree(line) && isDay(line) ? readDate(line.text) : null;
    if (date) {
      ledger.use([line], date.raw);
      groups.push({ day: date.iso, lines: [] });
      panel = null;
    } else if (ledger.isFree(line) && isPanel(line, lines[index + 1])) {
      const { date: day, used } = peelRow(line.text);
      for (const word of used) ledger.use([line], word);
      groups.push({ day, lines: [] });
      panel = line;
      isSetIn = indentOf(lines[index + 1] ?? line) > indentOf(line);
    } else {
      const isOver = isSetIn ? panel && indentOf(line) <= indentOf(panel) : line.gap || datesIn(line.text).length > 0;
      if (panel && isOver) {
        groups.push({ day: '', lines: [] });
        panel = null;
      }
      groups.at(-1)?.lines.push(line);
    }
  }
  return groups;
}
