import type { Site } from '@/utils/model/site';

/** Knowledge NoW, the site for general practice in Norfolk and Waveney. */
export const site: Site = {
  id: 'knowledge-now',
  name: 'Knowledge NoW (Norfolk and Waveney)',
  hosts: ['nwknowledgenow.nhs.uk'],
  readers: 'referrers',
};
