import type { Site } from '@/utils/model/site';

/** Referral Support Services of Humber and North Yorkshire, Vale of York and South Kent Coast. */
export const site: Site = {
  id: 'referral-support-service',
  name: 'Referral Support Service',
  hosts: ['hnyppr.org.uk', 'southkentcoast.referralsupport.co.uk'],
  readers: 'referrers',
};
