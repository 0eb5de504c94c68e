import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nhsCheckDigit, readNhsNumber } from './nhsNumber';

const nine = fc.stringMatching(/^\d{9}$/);

describe('an NHS number', () => {
  it('is known with spaces, dashes and no-break spaces', () => {
    for (const text of ['9990000018', '999 000 0018', '999-000-0018', '999\u00a0000\u00a00018', ' 999 000 0018 '])
      expect(readNhsNumber(text), text).toEqual({ kind: 'valid', digits: '9990000018', isTest: true });
    expect(readNhsNumber('943 476 5919')).toEqual({ kind: 'valid', digits: '9434765919', isTest: true });
    expect(readNhsNumber(`400000000${nhsCheckDigit('400000000')}`)).toMatchObject({ kind: 'valid', isTest: false });
  });

  it('is refused by modulus 11, even the manual’s own example', () => {
    expect(readNhsNumber('999 123 4567').kind).toBe('wrong-digit');
    expect(readNhsNumber('943 476 5918').kind).toBe('wrong-digit');
  });

  it('is refused when ten digits are equal, though modulus 11 lets them pass', () => {
    for (const digit of '0123456789') expect(readNhsNumber(digit.repeat(10)).kind, digit).toBe('repeated');
    expect(nhsCheckDigit('111111111')).toBe(1);
  });

  it('says what else it looks like', () => {
    expect(readNhsNumber('').kind).toBe('empty');
    expect(readNhsNumber('999 000 001').kind).toBe('too-short');
    expect(readNhsNumber('999 000 00181').kind).toBe('too-long');
    expect(readNhsNumber('QQ 12 34 56 C').kind).toBe('national-insurance');
    expect(readNhsNumber('qq123456c').kind).toBe('national-insurance');
    expect(readNhsNumber('Hosp 12345').kind).toBe('letters');
  });

  it('changes to an invalid one with any one digit changed', () => {
    fc.assert(
      fc.property(nine, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (start, at, by) => {
        const check = nhsCheckDigit(start);
        fc.pre(check !== null && !/^(\d)\1{8}$/.test(start));
        const number = `${start}${check}`;
        const changed = [...number].map((digit, index) => (index === at ? (Number(digit) + by) % 10 : digit)).join('');
        const reading = readNhsNumber(number);
        expect(reading.kind).toBe('valid');
        expect(readNhsNumber(changed).kind).not.toBe('valid');
      }),
    );
  });
});
