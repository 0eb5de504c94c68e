import type { Site } from '@/utils/model/site';

/** The GP website of North Central London, for general practice. */
export const site: Site = {
  id: 'ncl-gp-website',
  name: 'NCL GP website',
  hosts: ['gps.northcentrallondon.icb.nhs.uk', 'gps.northcentrallondonccg.nhs.uk'],
  readers: 'referrers',
};
