import type { Letter } from '@/utils/model/letter';
import { cleanText } from './cleanText';

function cleanStrings(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanStrings);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleanStrings(inner)]));
}

/** The same letter with every piece of its text cleaned by `cleanText`; every file format starts here. */
export const cleanLetter = (letter: Letter): Letter => cleanStrings(letter) as Letter;
