import type { Letter } from '@/utils/model/letter';
import { onOneLine } from './onOneLine';

/**
 * Who the letter is about, as it stands on top of every page: name, date of birth and NHS number, as far as they are given. Empty for
 * a letter about no single patient.
 */
export function identityLine(identity: Letter['identity']): string {
  if (!identity) return '';
  const { name, dateOfBirth, nhsNumber } = identity;
  const parts = [name, dateOfBirth && `Born ${dateOfBirth}`, nhsNumber && `NHS number ${nhsNumber}`];
  return onOneLine(parts.filter(Boolean).join('  ·  '));
}
