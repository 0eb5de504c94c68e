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
  return addLedgers(lines, [{ ...key, count: 1 }]);
}

/** Two ledgers as one: what both counted is added up. */
export const addLedgers = (one: readonly LedgerLine[], other: readonly LedgerLine[]): LedgerLine[] =>
  other.reduce<LedgerLine[]>(
    (all, line) =>
      all.some((each) => isOneLine(each, line))
        ? all.map((each) => (isOneLine(each, line) ? { ...each, count: each.count + line.count } : each))
        : [...all, line],
    [...one],
  );

const isOneLine = (line: LedgerLine, key: Omit<LedgerLine, 'count'>) =>
  line.month === key.month && line.event === key.event && line.host === key.host && line.specialty === key.specialty;

function plainSpecialty(typed: string): string {
  const text = typed.trim();
  return /\d/.test(text) || text.length > 60 || text.split(/\s+/).length > 6 ? 'Other' : text;
}
