import type { Strength } from './position';

/** Who stands behind a statement, in words. */
export const strengthWords: Record<Strength, string> = {
  law: 'Law',
  government: 'Government department',
  contract: 'Contract',
  'nhs-england': 'NHS England',
  bma: 'BMA',
  lmc: 'LMC',
  gmc: 'GMC',
  press: 'Press',
};
