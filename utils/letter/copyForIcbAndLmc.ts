import type { Draft } from '@/utils/model/draft';
import type { Letter } from '@/utils/model/letter';
import { composeLetter } from './composeLetter';

/** The copy of a reply for the ICB and the LMC: what happened and what is asked, without anything that tells who the patient is. */
export function copyForIcbAndLmc(draft: Draft, today: string): Letter | null {
  if (!draft.returned) return null;
  return composeLetter({ ...draft, frozen: null, returned: { ...draft.returned, rung: 'icb-and-lmc' } }, today);
}
