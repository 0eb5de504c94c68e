import { describe, expect, it } from 'vitest';
import { emptyDraft, type Draft } from '@/utils/model/draft';
import { addWorkingDays, isWorkingDay } from './addWorkingDays';
import { bankHolidays } from './bankHolidays';
import { clockFor, usualClockRules } from './clockFor';
import { londonInstant, londonTime } from './londonTime';

describe('bankHolidays', () => {
  // As published by the government for England and Wales.
  it.each([
    [2021, '2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28'],
    [
      2022,
      '2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27',
    ],
    [2023, '2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26'],
    [2025, '2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26'],
    [2026, '2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28'],
    [2027, '2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28'],
  ])('%i', (year, dates) => {
    expect(bankHolidays(year)).toEqual(dates.split(' '));
  });
});

describe('working days', () => {
  it('skip weekends and bank holidays', () => {
    expect(addWorkingDays('2026-12-23', 3)).toBe('2026-12-30');
    expect(isWorkingDay('2026-12-28')).toBe(false);
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23');
  });
});

describe('londonTime', () => {
  it('knows summer time', () => {
    expect(londonTime('2026-07-01T23:30:00Z')).toEqual({ date: '2026-07-02', time: '00:30:00' });
    expect(londonInstant('2026-07-01', '18:30')).toBe(Date.parse('2026-07-01T17:30:00Z'));
    expect(londonInstant('2026-12-01', '18:30')).toBe(Date.parse('2026-12-01T18:30:00Z'));
  });
});

describe('clockFor', () => {
  const began = '2026-11-20T10:00:00Z';
  const at = (draft: Draft, now: string) => clockFor(draft, usualClockRules, Date.parse(now));
  const draft = emptyDraft('a', began);

  it('gives a routine letter three working days', () => {
    expect(at(draft, began)).toMatchObject({
      kind: 'to-attach',
      due: Date.parse('2026-11-25T18:30:00Z'),
      state: 'running',
    });
    expect(at(draft, '2026-11-25T09:00:00Z')?.state).toBe('soon');
    expect(at(draft, '2026-11-25T19:00:00Z')?.state).toBe('overdue');
  });

  it('gives an urgent one 24 hours, weekend or not', () => {
    expect(at({ ...draft, urgency: 'urgent' }, began)?.left).toBe(24 * 3_600_000);
  });

  it('stops when the letter is attached, unless something should be heard by a date', () => {
    const attached: Draft = { ...draft, status: 'attached', desk: { ...draft.desk, attachedAt: began } };
    expect(at(attached, began)).toBeNull();
    expect(at({ ...attached, notHeardBy: '2026-12-01' }, '2026-12-02T09:00:00Z')).toMatchObject({
      kind: 'not-heard',
      state: 'overdue',
    });
    expect(at({ ...attached, notHeardBy: 'soon' }, began)).toBeNull();
  });
});
