import type { Draft } from './draft';
import type { LetterKind } from './letterKind';
import { letterKindNames } from './letterKindNames';

/** Kinds that say they stand in for a form. */
const standsIn: readonly LetterKind[] = ['referral-instead-of-form', 'statement-with-letter'];

/**
 * The kind of letter a draft really becomes. Urgent suspected cancer keeps its form, by its urgency or by the page the draft was
 * begun on, so any referral letter then turns into the covering letter that goes with it; a letter begun on another protected
 * form's page never stands in for that form. No setting changes this.
 */
export function effectiveKind({ kind, urgency, origin }: Pick<Draft, 'kind' | 'urgency' | 'origin'>): LetterKind {
  if (letterKindNames[kind].group !== 'referral') return kind;
  const isCancer = urgency === 'urgent-suspected-cancer' || origin?.pageType === 'urgent-suspected-cancer';
  const isKept = origin?.pageType === 'protected' && standsIn.includes(kind);
  return isCancer || isKept ? 'covering-letter' : kind;
}
