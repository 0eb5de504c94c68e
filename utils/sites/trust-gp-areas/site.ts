import type { Site } from '@/utils/model/site';

/** The part of a trust's or board's website that is for GPs and other referrers, told by its address. */
export const site: Site = {
  id: 'trust-gp-areas',
  name: 'Trust pages for GPs',
  hosts: ['nhs.uk'],
  paths: [
    '/gps-professionals/',
    '/gps-and-referrers/',
    '/gps-and-clinicians/',
    '/gp-hub/',
    '/for-gps/',
    '/for-gps',
    '/for-clinicians/',
    '/for_clinicians/',
    '/gp-zone/',
    '/gp-area/',
    '/health-professionals/',
    '/healthcare-professionals/',
    '/information-for-gps/',
    '/referring-to-our-services',
    '/refer-a-patient',
    '/gp-referrals/',
    '/referral-forms',
  ],
  readers: 'referrers',
  family: true,
};
