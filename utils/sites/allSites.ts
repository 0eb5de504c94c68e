import type { Site } from '@/utils/model/site';

const found = import.meta.glob<{ site: Site }>('./*/site.ts', { eager: true });

/** Every site the product knows: one folder each, found by name, so that no list is edited. */
export const allSites: readonly Site[] = Object.values(found).map(({ site }) => site);
