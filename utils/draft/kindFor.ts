import type { Draft } from '@/utils/model/draft';
import type { LetterKind } from '@/utils/model/letterKind';

const kindByPage: Record<string, LetterKind> = {
  'local-proforma': 'referral-instead-of-form',
  'advice-guidance': 'referral-not-advice',
};

/**
 * The kind of letter after a change: an urgent suspected cancer referral is made on its form, so a letter of referral becomes the
 * covering letter that goes with it, and turns back when the urgency does.
 */
export function kindFor(before: Draft, after: Draft): LetterKind {
  const isCancer = after.urgency === 'urgent-suspected-cancer';
  if (isCancer && after.kind.startsWith('referral')) return 'covering-letter';
  const wasCancer = before.urgency === 'urgent-suspected-cancer';
  if (isCancer || !wasCancer || after.kind !== 'covering-letter') return after.kind;
  const page = after.origin?.pageType ?? '';
  if (page === 'urgent-suspected-cancer' || page === 'protected') return 'covering-letter';
  return kindByPage[page] ?? 'referral';
}
