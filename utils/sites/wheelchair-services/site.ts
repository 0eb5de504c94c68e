import type { Site } from '@/utils/model/site';

/** NHS wheelchair services run by other providers; their pages are for users as well as for referrers. */
export const site: Site = {
  id: 'wheelchair-services',
  name: 'Wheelchair services',
  hosts: ['wheelchair.services', 'ajmhealthcare.com', 'rosscare.co.uk', 'millbrookhealthcare.co.uk'],
  family: true,
};
