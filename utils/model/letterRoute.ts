import type { Draft } from './draft';
import { effectiveKind } from './effectiveKind';
import { letterKindNames } from './letterKindNames';

/**
 * How a letter reaches its reader. `e-rs`: attached to a referral in the NHS e-Referral Service. `outside-e-rs`: a referral to a
 * service that is not in it. `with-form`: beside a form that has a way of its own. `letter`: no referral at all, sent as any letter.
 */
export type LetterRoute = 'e-rs' | 'outside-e-rs' | 'with-form' | 'letter';

export function letterRoute(draft: Pick<Draft, 'kind' | 'urgency' | 'origin' | 'route'>): LetterRoute {
  const { group } = letterKindNames[effectiveKind(draft)];
  if (group !== 'referral' && group !== 'returned') return 'letter';
  if (draft.origin?.pageType === 'protected') return 'with-form';
  return draft.route === 'other' ? 'outside-e-rs' : 'e-rs';
}
