import type { Draft } from '@/utils/model/draft';
import { letterKindNames } from '@/utils/model/letterKindNames';

/** Whether a reply has climbed to the ICB and LMC: from there on it may carry nothing that tells who the patient is. */
export function isForCommissioner({ kind, returned }: Pick<Draft, 'kind' | 'returned'>): boolean {
  return letterKindNames[kind].role === 'reply' && returned?.rung === 'icb-and-lmc';
}
