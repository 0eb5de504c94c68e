import type { Site } from '@/utils/model/site';

/** Derbyshire Pathfinder, clinical pathways behind a log-in; its public legal pages hold nothing. */
export const site: Site = {
  id: 'derbyshire-pathfinder',
  name: 'Derbyshire Pathfinder',
  hosts: ['derbyshirepathfinder.nhs.uk'],
  never: ['/copyright-notice', '/privacy', '/accessibility', '/terms'],
  readers: 'referrers',
};
