import { describe, expect, it } from 'vitest';
import { daysBetween, isIsoDate } from '@/utils/model/isoDate';
import { letterKinds } from '@/utils/model/letterKind';
import type { Position } from '@/utils/model/position';
import { neverClaimsIn } from './neverClaims';
import { pack } from './pack';
import { positions } from './positions';
import { isPrintable, positionsFor } from './positionsFor';
import { registerFaults } from './registerFaults';
import { whyNotPrinted } from './whyNotPrinted';

const printable = positions.filter(isPrintable);
const sample = printable[0] as Position;

describe('the register', () => {
  it('keeps its own rules', () => expect(registerFaults(positions, pack)).toEqual([]));

  it('prints something for every kind whose wording rests on a position', () => {
    expect(printable.length).toBeGreaterThan(5);
    const kinds = new Set(printable.flatMap(({ printedIn }) => printedIn));
    for (const kind of kinds) expect(positionsFor(kind, pack.issuedOn).printed.length, kind).toBeGreaterThan(0);
  });

  it('claims nothing that no letter may claim', () => {
    for (const { id, claim } of printable) expect(neverClaimsIn(claim), id).toEqual([]);
  });
});

describe('a rule of the register that is broken is found', () => {
  const faults = (change: Partial<Position>) => registerFaults([{ ...sample, ...change }], pack).join(' ');
  it('in a position', () => {
    expect(faults({ reviewBy: '2027-02-20' })).toMatch(/review/);
    expect(faults({ reviewBy: 'soon' })).toMatch(/date/);
    expect(faults({ sourceUrl: 'a page' })).toMatch(/address/);
    expect(faults({ sourceTitle: '' })).toMatch(/source/);
    expect(faults({ claim: 'Forms are a matter for the clinician.' })).toMatch(/date/);
    expect(faults({ supersededBy: 'nobody' })).toMatch(/replaced/);
    expect(faults({ basis: 'reported' })).toMatch(/report/);
    expect(registerFaults([sample, sample], pack).join(' ')).toMatch(/twice/);
  });
  it('in the pack', () => {
    const found = (change: Partial<typeof pack>) => registerFaults([], { ...pack, ...change }).join(' ');
    expect(found({ reviewBy: '2027-02-21' })).toMatch(/90 days/);
    expect(found({ issuedOn: '2027-03-01', reviewBy: '2027-04-01' })).toMatch(/1 April/);
    expect(found({ issuedOn: '2026-09-01', reviewBy: '2026-10-05' })).toMatch(/1 October/);
    expect(found({ version: '1' })).toMatch(/version/);
    expect(found({ version: '9.9.9' })).toMatch(/changes/);
  });
});

describe('what a letter may claim on its day', () => {
  it('is judged on both sides of each position’s dates', () => {
    for (const position of printable) {
      const [kind] = position.printedIn;
      if (!kind) continue;
      const ids = (date: string) => positionsFor(kind, date).printed.map(({ id }) => id);
      expect(ids(position.appliesFrom)).toContain(position.id);
      expect(ids(position.reviewBy)).toContain(position.id);
      expect(ids(dayAfter(position.appliesFrom, -1))).not.toContain(position.id);
      expect(ids(dayAfter(position.reviewBy, 1))).not.toContain(position.id);
      expect(positionsFor(kind, dayAfter(position.reviewBy, 1)).past.map(({ id }) => id)).toContain(position.id);
    }
  });

  it('never holds a retired position or one that was only reported', () => {
    for (const kind of letterKinds)
      for (const date of ['2024-08-02', '2025-05-01', '2026-11-21', '2027-01-01', '2027-06-01'])
        for (const { supersededBy, basis } of positionsFor(kind, date).printed) {
          expect(supersededBy).toBeNull();
          expect(basis).toBe('read');
        }
  });

  it('is nothing on a day that is none', () => {
    expect(positionsFor('referral-instead-of-form', '')).toEqual({ printed: [], past: [] });
  });

  it('says why a position is left out', () => {
    expect(whyNotPrinted(sample, pack.issuedOn)).toBeNull();
    expect(whyNotPrinted(sample, '2027-03-01')).toContain('19 February 2027');
    expect(whyNotPrinted({ ...sample, appliesFrom: '2027-01-01' }, '2026-12-01')).toContain('1 January 2027');
    expect(whyNotPrinted({ ...sample, supersededBy: 'other' }, pack.issuedOn)).toContain('replaced');
    expect(whyNotPrinted({ ...sample, basis: 'reported' }, pack.issuedOn)).toContain('report');
  });
});

function dayAfter(date: string, days: number): string {
  expect(isIsoDate(date)).toBe(true);
  const day = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  expect(daysBetween(date, day)).toBe(days);
  return day;
}
