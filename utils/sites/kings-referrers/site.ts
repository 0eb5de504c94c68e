import type { Site } from '@/utils/model/site';

/** King's College Hospital, pages for GPs and referrers. */
export const site: Site = {
  id: 'kings-referrers',
  name: "King's College Hospital: GPs and referrers",
  hosts: ['kch.nhs.uk'],
  paths: ['/gps-and-referrers/', '/gps/refer-a-patient'],
  readers: 'referrers',
};
