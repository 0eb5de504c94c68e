import type { Site } from '@/utils/model/site';

/** Hospices' pages for referring professionals, told by their addresses. */
export const site: Site = {
  id: 'hospices',
  name: 'Hospices',
  hosts: ['org.uk'],
  paths: [
    '/how-to-refer',
    '/refer-a-patient',
    '/make-a-referral',
    '/making-a-referral',
    '/professional-referrals',
    '/healthcare-professionals/',
    '/health-professionals/',
  ],
  family: true,
};
