import type { Site } from '@/utils/model/site';

/** Devon's formulary and referral guidance, for primary care; the patients' and formulary parts hold no forms. */
export const site: Site = {
  id: 'devon-formulary-referral',
  name: 'Devon formulary and referral',
  hosts: ['devonformularyguidance.nhs.uk'],
  never: ['/formulary', '/news'],
  readers: 'referrers',
};
