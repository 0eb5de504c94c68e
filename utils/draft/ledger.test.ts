import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerEvents, type LedgerLine } from '@/utils/model/ledgerLine';
import { countEvent } from './countEvent';
import { ledgerCsv } from './ledgerCsv';

const events = fc.record({
  event: fc.constantFrom(...ledgerEvents),
  host: fc.constantFrom('a.example', 'b.example'),
  specialty: fc.constantFrom('Dermatology', 'Mr Smith 9990000018', ''),
  at: fc.constantFrom('2026-11-21', '2026-12-01T10:00:00Z'),
});

describe('countEvent', () => {
  it('counts every event once and writes nothing down that has digits', () => {
    fc.assert(
      fc.property(fc.array(events), (all) => {
        const lines = all.reduce<LedgerLine[]>(countEvent, []);
        expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        expect(JSON.stringify(lines)).not.toContain('999');
        expect(new Set(lines.map((line) => JSON.stringify({ ...line, count: 0 }))).size).toBe(lines.length);
      }),
    );
  });
});

describe('ledgerCsv', () => {
  it('is read by a spreadsheet as text', () => {
    const line: LedgerLine = {
      month: '2026-11',
      event: 'page-met',
      host: '=cmd()',
      specialty: 'Ear, nose "and" throat',
      count: 2,
    };
    expect(ledgerCsv([line])).toBe(
      'Month,What,Site,Specialty,Count\r\n2026-11,Pages met,\'=cmd(),"Ear, nose ""and"" throat",2\r\n',
    );
  });
});
