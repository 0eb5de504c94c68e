import type { Position } from '@/utils/model/position';
import { keptPositions } from './keptPositions';
import { printedPositions } from './printedPositions';

/**
 * The register: every statement about contracts, guidance or the law that a letter prints or once might have printed. Nothing of
 * the kind stands anywhere else in a letter. Retired positions stay, so that an old letter can be explained.
 */
export const positions: readonly Position[] = [...printedPositions, ...keptPositions];
