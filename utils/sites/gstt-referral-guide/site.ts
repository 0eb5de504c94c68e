import type { Site } from '@/utils/model/site';

/** The referral guide of Guy's and St Thomas'. */
export const site: Site = {
  id: 'gstt-referral-guide',
  name: "Guy's and St Thomas' referral guide",
  hosts: ['guysandstthomas.nhs.uk'],
  paths: ['/referral-guide/'],
  readers: 'referrers',
};
