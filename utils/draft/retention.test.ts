import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft, type Draft } from '@/utils/model/draft';
import { purgePlan } from './purgePlan';
import { binTime, daysLeft, usualRetention, whyClockIsDoubted } from './retention';

const began = '2026-11-01T10:00:00Z';
const day = 86_400_000;
const at = (days: number) => Date.parse(began) + days * day;
const draft = emptyDraft('a', began);
const attached: Draft = { ...draft, status: 'attached', desk: { ...draft.desk, attachedAt: began } };

describe('binTime', () => {
  it('is 14 days after the last edit of an unfinished letter, and said from day 11', () => {
    expect(binTime(draft, usualRetention)).toBe(at(14));
    expect(daysLeft(draft, usualRetention, at(10.9))).toBeNull();
    expect(daysLeft(draft, usualRetention, at(11))).toBe(3);
    expect(daysLeft(draft, usualRetention, at(13.5))).toBe(1);
  });

  it('is a day after a letter was attached, or after the day something should be heard by', () => {
    expect(binTime(attached, usualRetention)).toBe(at(1));
    expect(binTime({ ...attached, notHeardBy: '2026-12-01' }, usualRetention)).toBe(Date.parse('2026-12-02T23:59:59Z'));
    expect(daysLeft(attached, usualRetention, at(5))).toBeNull();
  });
});

describe('purgePlan', () => {
  it('takes what is due and nothing else', () => {
    const plan = purgePlan([{ draft }, { draft: attached }], [{ draft, binnedAt: began }], usualRetention, at(2));
    expect(plan).toEqual({ toBin: ['a'], toRemove: ['a'] });
  });

  it('keeps whatever has a time that cannot be read', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.integer(), (time, now) => {
        if (!Number.isNaN(Date.parse(time))) return;
        const odd = { ...draft, editedAt: time, desk: { ...draft.desk, attachedAt: time } };
        const plan = purgePlan([{ draft: odd }], [{ draft: odd, binnedAt: time }], usualRetention, now);
        expect(plan).toEqual({ toBin: [], toRemove: [] });
      }),
    );
  });
});

describe('whyClockIsDoubted', () => {
  it('doubts a clock that went back or leapt more than three days', () => {
    expect(whyClockIsDoubted(at(0), null)).toBeNull();
    expect(whyClockIsDoubted(at(1), at(0))).toBeNull();
    expect(whyClockIsDoubted(at(0) - 60_000, at(0))).toBeNull();
    expect(whyClockIsDoubted(at(0), at(1))).toBe('backwards');
    expect(whyClockIsDoubted(at(365), at(0))).toBe('jumped');
  });
});
