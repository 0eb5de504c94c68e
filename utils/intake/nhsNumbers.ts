import { remember } from './remember';

const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2];

/** Whether ten digits are a possible NHS number: modulus 11 holds and they are not one digit ten times. Source: NHS data dictionary. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

const tenDigits = /(?<![\d/+,]|\d[-.])\d{3}[ \-–.]{0,2}\d{3}[ \-–.]{0,2}\d{4}(?![\d/]|[.,-]\d)/g;
const otherNumber =
  /(?:tel(?:ephone)?|phone|mobile|fax|ubrn|ref(?:erence)?|snomed|sctid|concept|code|sample|specimen|lab|hospital|account|order|barcode|gmc|ods|mrn|crn|policy|emis)\b(?: (?:no|number|num|id))?[\s.:#()]*$/i;

/** An NHS number in a text: as ten digits, as written, and where. */
export interface FoundNumber {
  digits: string;
  raw: string;
  index: number;
}

const nhsNumbersInRead: (text: string) => readonly FoundNumber[] = remember((text) => {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(tenDigits)) {
    const digits = match[0].replace(/\D/g, '');
    // A telephone number begins with 0; an NHS number in use does not.
    if (digits.startsWith('0') || !isNhsNumber(digits)) continue;
    if (otherNumber.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    found.push({ digits, raw: match[0], index: match.index });
  }
  return found;
});

/** Valid NHS numbers of a text that nothing beside them calls a number of another kind; as ten digits, with what was written. */
export function nhsNumbersIn(text: string): readonly FoundNumber[] {
  return /\d[\d \-–.]{8,}\d/.test(text) ? nhsNumbersInRead(text) : [];
}
