import { describe, expect, it } from 'vitest';
import { dateInWords } from './dateInWords';
import { dateOfTime, daysBetween, isIsoDate } from './isoDate';
import { nhsNumberInGroups } from './nhsNumberInGroups';

describe('dates', () => {
  it('prints a day, a month or a year in words, and leaves anything else as typed', () => {
    expect(dateInWords('2026-11-21')).toBe('21 November 2026');
    expect(dateInWords('2026-03-04')).toBe('4 March 2026');
    expect(dateInWords('2025-11')).toBe('November 2025');
    expect(dateInWords('2019')).toBe('2019');
    expect(dateInWords(' about Easter ')).toBe('about Easter');
    expect(dateInWords('2026-02-30')).toBe('2026-02-30');
    expect(dateInWords('2026-13')).toBe('2026-13');
  });

  it('knows which days exist', () => {
    expect(isIsoDate('2024-02-29')).toBe(true);
    for (const none of ['2023-02-29', '2026-00-10', '2026-04-31', '21/11/2026', '2026-11-21T10:00', '', '0000-01-01'])
      expect(isIsoDate(none), none).toBe(false);
  });

  it('takes the day in England from a time', () => {
    expect(dateOfTime('2026-11-21T16:04:00+00:00')).toBe('2026-11-21');
    expect(dateOfTime('2026-06-30T23:30:00Z')).toBe('2026-07-01');
    expect(dateOfTime('2026-06-30')).toBe('2026-06-30');
    expect(dateOfTime('2026-06-99T99:99')).toBe('2026-06-99T99:99');
  });

  it('counts days over a leap day and the change of clocks', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
    expect(daysBetween('2026-04-01', '2026-03-01')).toBe(-31);
    expect(daysBetween('2026-04-01', 'soon')).toBeNull();
  });
});

describe('an NHS number on paper', () => {
  it('stands in groups of 3 3 4 that stay on one line', () => {
    expect(nhsNumberInGroups('999-000 0018')).toBe('999\u00a0000\u00a00018');
    expect(nhsNumberInGroups('12345')).toBe('12345');
  });
});
