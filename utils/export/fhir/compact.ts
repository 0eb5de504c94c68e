import { cleanText } from '../cleanText';

/** Plain data that goes into a resource; what is empty is left out before it is written. */
export type FhirValue = string | number | boolean | null | undefined | FhirValue[] | { [name: string]: FhirValue };
export type FhirObject = { [name: string]: FhirValue };

/** FHIR text knows four kinds of white space; every other kind becomes a plain space. Source: FHIR R4, data types, string. */
const otherSpace = /[^\S \t\r\n]/g;

/** Data with its text cleaned and everything empty left out, because FHIR forbids empty strings, lists and objects. */
export function compact(value: FhirValue): FhirValue {
  if (typeof value === 'string') return cleanText(value).replace(otherSpace, ' ').trim() || undefined;
  if (Array.isArray(value)) {
    const items = value.map(compact).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (value === null || typeof value !== 'object') return value ?? undefined;
  const entries = Object.entries(value)
    .map(([name, inner]) => [name, compact(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
