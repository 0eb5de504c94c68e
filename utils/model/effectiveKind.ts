import type { Draft } from './draft';
import type { LetterKind } from './letterKind';
import { letterKindNames } from './letterKindNames';

/** Kinds that say they stand in for a form. */
const standsIn: readonly LetterKind[] = ['referral-instead-of-form', 'statement-with-letter'];

/** Replies that ask for a referral to be taken up without its form. */
const asksWithout: readonly LetterKind[] = ['reply-no-form', 'reply-incomplete-form'];

type About = Pick<Draft, 'urgency' | 'origin'>;

/** Whether a draft is about suspected cancer, by its urgency or by the page it was begun on. */
export const isSuspectedCancer = ({ urgency, origin }: About): boolean =>
  urgency === 'urgent-suspected-cancer' || origin?.pageType === 'urgent-suspected-cancer';

/**
 * The kind of letter a draft really becomes. Urgent suspected cancer keeps its form, by its urgency or by the page the draft was
 * begun on, so any referral letter then turns into the covering letter that goes with it; a letter begun on another protected
 * form's page never stands in for that form, and a reply about either brings the form after all. No setting changes this.
 */
export function effectiveKind(draft: Pick<Draft, 'kind'> & About): LetterKind {
  const { kind, origin } = draft;
  const isProtected = origin?.pageType === 'protected';
  if (asksWithout.includes(kind)) return isSuspectedCancer(draft) || isProtected ? 'reply-form-enclosed' : kind;
  if (letterKindNames[kind].group !== 'referral') return kind;
  return isSuspectedCancer(draft) || (isProtected && standsIn.includes(kind)) ? 'covering-letter' : kind;
}
