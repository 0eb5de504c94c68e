import type { Site } from '@/utils/model/site';

/** GP Portal, the product several boards use for their GP websites. */
export const site: Site = {
  id: 'gp-portal',
  name: 'GP Portal',
  hosts: ['gp-portal.co.uk'],
  readers: 'referrers',
};
