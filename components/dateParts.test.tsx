import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFromParts, partsOfDate, partsOfPastedDate } from './dateParts';

describe('a date in three boxes', () => {
  it('becomes an ISO date when it is whole, with the month as number or name', () => {
    expect(dateFromParts({ day: '4', month: '3', year: '1961' })).toBe('1961-03-04');
    expect(dateFromParts({ day: '04', month: 'Mar', year: '1961' })).toBe('1961-03-04');
    expect(dateFromParts({ day: '31', month: 'september', year: '1961' })).toBe('1961-09-31');
  });

  it('is empty only when nothing was typed', () => {
    expect(dateFromParts({ day: '', month: '', year: '' })).toBe('');
    expect(dateFromParts({ day: '4', month: '', year: '' })).toBe('--4');
  });

  it('loses nothing of what was typed on its way through the store', () => {
    const typed = fc.string().map((text) => text.replaceAll('-', ''));
    fc.assert(
      fc.property(typed, typed, typed, (day, month, year) => {
        const value = dateFromParts({ day, month, year });
        fc.pre(!/^\d{4}-\d{2}-\d{2}$/.test(value) && value !== '');
        expect(partsOfDate(value)).toEqual({ day, month, year });
      }),
    );
  });

  it.each([
    ['04/03/1961', '1961-03-04'],
    ['4 March 1961', '1961-03-04'],
    [' 04-Mar-1961 ', '1961-03-04'],
    ['1961-03-04', '1961-03-04'],
    ['4.3.1961', '1961-03-04'],
  ])('takes a pasted %s', (text, iso) => {
    const parts = partsOfPastedDate(text);
    expect(parts && dateFromParts(parts)).toBe(iso);
  });

  it.each(['', 'March', '999 000 0018', '4/3/61', 'born 4 March 1961'])('leaves the pasted text “%s” alone', (text) => {
    expect(partsOfPastedDate(text)).toBeNull();
  });
});
