import type { Knowledge } from '@/utils/detect/classify';
import { isHost } from '@/utils/detect/hosts';
import { theLexicon } from '@/utils/detect/theLexicon';
import type { Pack } from '@/utils/model/pack';
import { allSites } from '@/utils/sites/allSites';
import { loadPacks } from '@/utils/store/packs';
import { loadTaught } from '@/utils/store/taught';

/** The packs as last read: they may be large, change seldom, and every look at a page needs them. */
let packs: Promise<Pack[]> | null = null;

/** The packs changed: the next look reads them again. */
export const forgetPacks = (): void => void (packs = null);

/** The part of a pack that can matter on one host. */
const partFor = (host: string, pack: Pack): Pack => ({
  ...pack,
  sites: pack.sites.filter((site) => isHost(host, site.host)),
  forms: pack.forms.filter((form) => form.host === '' || isHost(host, form.host)),
});

/** All the matcher knows that can matter on one host. */
export async function knowledgeFor(host: string): Promise<Knowledge> {
  packs ??= loadPacks();
  packs.catch(forgetPacks);
  const [held, taught] = await Promise.all([packs, loadTaught()]);
  return {
    lexicon: theLexicon,
    sites: allSites,
    packs: held.map((pack) => partFor(host, pack)).filter(({ sites, forms }) => sites.length + forms.length > 0),
    taught: taught.filter((lesson) => lesson.host === host),
  };
}
