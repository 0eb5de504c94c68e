/** What a text is, read as an NHS number. `digits` are the ten digits without spaces. */
export type NhsNumberReading =
  | { kind: 'valid'; digits: string; isTest: boolean }
  | { kind: 'empty' | 'letters' | 'too-short' | 'too-long' | 'wrong-digit' | 'repeated' | 'national-insurance' };

const nationalInsurance = /^[A-Z]{2}\d{6}[A-D]?$/i;

/** The check digit of nine digits by modulus 11 (weights 10 to 2; 11 becomes 0); null when no valid number begins with them. */
export function nhsCheckDigit(nine: string): number | null {
  const sum = [...nine].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const digit = 11 - (sum % 11);
  return digit === 10 ? null : digit % 11;
}

/**
 * Reads an NHS number as people write it, with spaces or dashes. Ten equal digits pass modulus 11 and are refused all the same;
 * numbers that begin with 9 are given to nobody, are used for tests, and say so. Source: NHS Data Dictionary, NHS NUMBER.
 */
export function readNhsNumber(text: string): NhsNumberReading {
  const bare = text.replace(/[\s\u00a0\u2009\u202f‐-―-]/g, '');
  if (bare === '') return { kind: 'empty' };
  if (nationalInsurance.test(bare)) return { kind: 'national-insurance' };
  if (!/^\d+$/.test(bare)) return { kind: 'letters' };
  if (bare.length !== 10) return { kind: bare.length < 10 ? 'too-short' : 'too-long' };
  if (/^(\d)\1{9}$/.test(bare)) return { kind: 'repeated' };
  if (nhsCheckDigit(bare.slice(0, 9)) !== Number(bare[9])) return { kind: 'wrong-digit' };
  return { kind: 'valid', digits: bare, isTest: bare.startsWith('9') };
}
