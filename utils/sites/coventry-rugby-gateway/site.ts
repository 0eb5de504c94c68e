import type { Site } from '@/utils/model/site';

/** The GP Gateway of Coventry and Rugby: one page may hold suspected cancer forms and ordinary ones. */
export const site: Site = {
  id: 'coventry-rugby-gateway',
  name: 'Coventry and Rugby GP Gateway',
  hosts: ['coventryrugbygpgateway.nhs.uk'],
  never: ['/category/', '/tag/'],
  readers: 'referrers',
};
