import type { Draft } from '@/utils/model/draft';
import { letterKindNames } from '@/utils/model/letterKindNames';

/** "EXAMPLE, Jane", or the kind of a letter that is about nobody. */
export function letterName({ patient, kind }: Draft): string {
  if (!letterKindNames[kind].aboutPatient) return letterKindNames[kind].name;
  const name = [patient.familyName.trim().toUpperCase(), patient.givenName.trim()].filter(Boolean).join(', ');
  return name || 'No name yet';
}
