import type { Block } from '@/utils/model/letter';
import { clinicalBlocks } from './clinicalBlocks';
import type { Facts } from './facts';
import { patientDetails } from './patientBlocks';
import { planBlocks } from './planBlocks';
import { ownWordingBlocks } from './wordingBlocks';
import { write } from './write';

/**
 * The order every referral letter has: who, what it is, the question, the clinical headings, why it comes as it does, the plan.
 * `opening` and `about` are what differs between kinds.
 */
export function referralBody(facts: Facts, opening: Block[], about: Block[]): Block[] {
  const { draft } = facts;
  const closing = [...about, ...ownWordingBlocks(facts)];
  return [
    ...patientDetails(draft),
    ...opening,
    ...clinicalBlocks(draft, (field) => field.id === 'question'),
    ...clinicalBlocks(draft, (field) => field.id !== 'question' && field.group !== 'plan'),
    ...(closing.length > 0 ? [write.heading('About this letter'), ...closing] : []),
    ...planBlocks(facts),
  ];
}
