import type { Site } from '@/utils/model/site';

/** G-care, Gloucestershire's clinical pathways for primary care; its addresses are numbers and say nothing. */
export const site: Site = {
  id: 'g-care',
  name: 'G-care (Gloucestershire)',
  hosts: ['g-care.glos.nhs.uk'],
  readers: 'referrers',
};
