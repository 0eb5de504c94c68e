import type { Draft } from './draft';
import type { LetterKind } from './letterKind';
import { letterKindNames } from './letterKindNames';

/**
 * The kind of letter a draft really becomes: urgent suspected cancer keeps its form, so any referral letter then turns into
 * the covering letter that goes with it. No setting changes this.
 */
export function effectiveKind(draft: Pick<Draft, 'kind' | 'urgency'>): LetterKind {
  const refers = letterKindNames[draft.kind].group === 'referral';
  return refers && draft.urgency === 'urgent-suspected-cancer' ? 'covering-letter' : draft.kind;
}
