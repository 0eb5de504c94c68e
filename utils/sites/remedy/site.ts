import type { Site } from '@/utils/model/site';

/** REMEDY, the referral pathways of Bristol, North Somerset and South Gloucestershire, for clinicians in primary care. */
export const site: Site = {
  id: 'remedy',
  name: 'REMEDY (BNSSG)',
  hosts: ['remedy.bnssg.icb.nhs.uk', 'remedy.bnssgccg.nhs.uk', 'remedy.bristolccg.nhs.uk'],
  readers: 'referrers',
};
