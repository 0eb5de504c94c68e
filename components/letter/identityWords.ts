import type { Letter } from '@/utils/model/letter';

/** Who the letter is about, as on top of every page; empty for a letter about no single patient. */
export function identityWords(identity: Letter['identity']): string {
  if (!identity) return '';
  const { name, dateOfBirth, nhsNumber } = identity;
  return [name, dateOfBirth && `Born ${dateOfBirth}`, nhsNumber && `NHS number ${nhsNumber}`]
    .filter(Boolean)
    .join('  ·  ');
}
