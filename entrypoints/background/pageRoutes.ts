import type { Site } from '@/utils/model/site';
import type { Taught } from '@/utils/model/taught';
import { isHost } from '@/utils/detect/hosts';
import { theLexicon } from '@/utils/detect/theLexicon';
import type { PageRoutes } from '@/utils/messages/answerInBackground';
import { openDesk } from '@/utils/messages/openDesk';
import type { Pack } from '@/utils/model/pack';
import { offerFor } from '@/utils/offer/offerFor';
import { allSites } from '@/utils/sites/allSites';
import { loadPacks } from '@/utils/store/packs';
import { loadSeenPage, saveClosedStrip, saveSeenPage } from '@/utils/store/seenPages';
import { loadBehaviour } from '@/utils/store/siteChoices';
import { loadTaught } from '@/utils/store/taught';
import { saveWaitingOffer } from '@/utils/store/waitingOffers';
import { countPageMet } from './countPageMet';
import { stripIn } from './stripIn';
import { clearMark, markOffer, markSiteOn } from './toolbarMark';

/** The part of a pack that can matter on one host. */
const partFor = (host: string, pack: Pack): Pack => ({
  ...pack,
  sites: pack.sites.filter((site) => isHost(host, site.host)),
  forms: pack.forms.filter((form) => form.host === '' || isHost(host, form.host)),
});

const sitesFor = (host: string, taught: readonly Taught[]): Site[] =>
  allSites.filter(
    ({ id, hosts, anywhere }) =>
      anywhere || hosts.some((of) => isHost(host, of)) || taught.some(({ siteId }) => siteId === id),
  );

/** What a page's script may ask. It learns what the settings say of its own host, and can make us show, never write. */
export const pageRoutes: PageRoutes = {
  async siteState(_, { tabId, host }) {
    const [behaviour, packs, taught] = await Promise.all([loadBehaviour(host), loadPacks(), loadTaught()]);
    await (behaviour === 'off' ? clearMark(tabId) : markSiteOn(tabId));
    if (behaviour !== 'badge-and-strip') await stripIn(tabId, host, null);
    const lessons = taught.filter((lesson) => lesson.host === host);
    return {
      behaviour,
      lexicon: theLexicon,
      sites: sitesFor(host, lessons),
      packs: packs.map((pack) => partFor(host, pack)).filter(({ sites, forms }) => sites.length + forms.length > 0),
      taught: lessons,
    };
  },

  async detected({ verdict, title }, { tabId, host, isPrivate }) {
    const offer = offerFor(verdict, host, await loadBehaviour(host));
    const seen = { offer, pageTitle: title };
    // A page that changes under our eyes is told again and again, and is one page.
    const isSame = JSON.stringify(await loadSeenPage(tabId)) === JSON.stringify(seen);
    await saveSeenPage(tabId, seen);
    if (!isSame && !isPrivate) await countPageMet(host, verdict, new Date().toISOString());
    await markOffer(tabId, offer);
    await stripIn(tabId, host, offer);
    return {};
  },

  async openSurface(_, { tabId }) {
    const id = crypto.randomUUID();
    // The panel opens first: browsers allow it only straight after the press. The desk waits for the offer.
    const opening = openDesk(tabId, id);
    const seen = await loadSeenPage(tabId);
    await saveWaitingOffer(id, { offer: seen?.offer ?? null, pageTitle: seen?.pageTitle ?? '', tabId });
    return { isOpened: await opening };
  },

  async stripClosed(_, { host }) {
    await saveClosedStrip(host);
    return {};
  },
};
