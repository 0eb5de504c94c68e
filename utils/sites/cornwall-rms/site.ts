import type { Site } from '@/utils/model/site';

/** The Referral Management Service of Cornwall, its clinical referral criteria for general practice. */
export const site: Site = {
  id: 'cornwall-rms',
  name: 'Cornwall RMS',
  hosts: ['rms.cornwall.nhs.uk', 'rms.kernowccg.nhs.uk'],
  readers: 'referrers',
};
