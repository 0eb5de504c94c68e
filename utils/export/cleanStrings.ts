import { cleanText } from './cleanText';

/** The same plain data with every string in it cleaned by `cleanText`. */
export function cleanStrings<T>(value: T): T;
export function cleanStrings(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((inner: unknown) => cleanStrings(inner));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleanStrings(inner as unknown)]));
}
