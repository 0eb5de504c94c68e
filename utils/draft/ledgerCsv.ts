import type { LedgerLine } from '@/utils/model/ledgerLine';

const names: Record<LedgerLine['event'], string> = {
  'page-met': 'Pages met',
  'letter-written': 'Letters written',
  'form-declined': 'Forms answered by a letter',
  'letter-returned': 'Letters returned',
};

/** The ledger as a CSV file with a heading line, newest month first; a cell that a spreadsheet would take for a formula is defused. */
export function ledgerCsv(lines: readonly LedgerLine[]): string {
  const sorted = [...lines].sort((a, b) => b.month.localeCompare(a.month) || a.event.localeCompare(b.event));
  const rows = sorted.map(({ month, event, host, specialty, count }) => [
    month,
    names[event],
    host,
    specialty,
    String(count),
  ]);
  return (
    [['Month', 'What', 'Site', 'Specialty', 'Count'], ...rows].map((row) => row.map(cell).join(',')).join('\r\n') +
    '\r\n'
  );
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
