import type { Draft } from '@/utils/model/draft';
import { effectiveKind } from '@/utils/model/effectiveKind';
import { letterKindNames, type LetterKindName } from '@/utils/model/letterKindNames';

const stems: Record<LetterKindName['role'], string> = {
  referral: 'referral-letter',
  'with-form': 'covering-letter',
  statement: 'statement',
  reply: 'reply-letter',
  notice: 'letter',
  patient: 'letter-for-patient',
};

/** Lower-case ASCII letters and digits with single hyphens, at most `most` characters, cut between words where it can be. */
function slugFor(text: string, most: number): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length <= most) return words;
  const cut = words.slice(0, most + 1).lastIndexOf('-');
  return words.slice(0, cut > 0 ? cut : most);
}

/** Whether a slug could say who the patient is: it holds one of the patient's names, or a long number. */
function tellsPatient(slug: string, { familyName, givenName, preferredName }: Draft['patient']): boolean {
  const names = [familyName, givenName, preferredName].flatMap((name) => slugFor(name, 200).split('-'));
  const words = slug.split('-');
  return /\d{4}/.test(slug.replaceAll('-', '')) || names.some((name) => name.length > 1 && words.includes(name));
}

const initials = ({ givenName, familyName }: Draft['patient']) =>
  [givenName, familyName].map((name) => slugFor(name, 1)).join('');

/**
 * A name for the letter's file, such as `referral-letter-cardiology-2026-11-21.docx`: what it is, for whom it is meant and its date,
 * never who it is about, unless `patient` asks for initials. Only characters that every system takes, at most 100 of them.
 * `today` is the ISO date printed on a letter that has none of its own.
 */
export function fileName(
  draft: Pick<Draft, 'kind' | 'urgency' | 'origin' | 'recipient' | 'letterDate' | 'patient'>,
  extension: string,
  today: string,
  patient: 'left-out' | 'initials' = 'left-out',
): string {
  const specialty = slugFor(draft.recipient.specialty || draft.recipient.service, 40);
  const parts = [
    stems[letterKindNames[effectiveKind(draft)].role],
    tellsPatient(specialty, draft.patient) ? '' : specialty,
    patient === 'initials' ? initials(draft.patient) : '',
    slugFor(draft.letterDate || today, 10),
  ];
  return `${parts.filter(Boolean).join('-')}.${extension}`;
}
