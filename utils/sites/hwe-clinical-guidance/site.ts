import type { Site } from '@/utils/model/site';

/** Clinical pathways of Hertfordshire and West Essex, for primary care. */
export const site: Site = {
  id: 'hwe-clinical-guidance',
  name: 'HWE clinical guidance',
  hosts: ['hweclinicalguidance.nhs.uk'],
  never: ['/disclaimer', '/news'],
  readers: 'referrers',
};
