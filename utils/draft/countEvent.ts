import type { LedgerEvent, LedgerLine } from '@/utils/model/ledgerLine';

export interface CountedEvent {
  event: LedgerEvent;
  host: string;
  specialty: string;
  /** ISO date or time. */
  at: string;
}

/** The ledger with one more event. A specialty that could be about a person (it has digits, or is a sentence) is not written down. */
export function countEvent(lines: readonly LedgerLine[], counted: CountedEvent): LedgerLine[] {
  const month = counted.at.slice(0, 7);
  const key = {
    month,
    event: counted.event,
    host: counted.host.slice(0, 253),
    specialty: plainSpecialty(counted.specialty),
  };
  const isSame = (line: LedgerLine) =>
    line.month === key.month && line.event === key.event && line.host === key.host && line.specialty === key.specialty;
  return lines.some(isSame)
    ? lines.map((line) => (isSame(line) ? { ...line, count: line.count + 1 } : line))
    : [...lines, { ...key, count: 1 }];
}

function plainSpecialty(typed: string): string {
  const text = typed.trim();
  return /\d/.test(text) || text.length > 60 || text.split(/\s+/).length > 6 ? 'Other' : text;
}
