import { isHost } from '@/utils/detect/hosts';
import type { PageRoutes } from '@/utils/messages/answerInBackground';
import { openDesk } from '@/utils/messages/openDesk';
import type { Pack } from '@/utils/model/pack';
import { offerFor } from '@/utils/offer/offerFor';
import { loadPacks } from '@/utils/store/packs';
import { loadClosedStrips, loadSeenPage, saveClosedStrip, saveSeenPage } from '@/utils/store/seenPages';
import { loadBehaviour } from '@/utils/store/siteChoices';
import { loadTaught } from '@/utils/store/taught';
import { saveWaitingOffer } from '@/utils/store/waitingOffers';
import { clearMark, markOffer, markSiteOn } from './toolbarMark';

/** The part of a pack that can matter on one host. */
const partFor = (host: string, pack: Pack): Pack => ({
  ...pack,
  sites: pack.sites.filter((site) => isHost(host, site.host)),
  forms: pack.forms.filter((form) => form.host === '' || isHost(host, form.host)),
});

/** What a page's script may ask. It learns what the settings say of its own host, and can make us show, never write. */
export const pageRoutes: PageRoutes = {
  async siteState(_, { tabId, host }) {
    const [behaviour, packs, taught, closed] = await Promise.all([
      loadBehaviour(host),
      loadPacks(),
      loadTaught(),
      loadClosedStrips(),
    ]);
    await (behaviour === 'off' ? clearMark(tabId) : markSiteOn(tabId));
    return {
      behaviour,
      packs: packs.map((pack) => partFor(host, pack)).filter(({ sites, forms }) => sites.length + forms.length > 0),
      taught: taught.filter((lesson) => lesson.host === host),
      isStripClosed: closed.includes(host),
    };
  },

  async detected({ verdict, title }, { tabId, host }) {
    const offer = offerFor(verdict, host, await loadBehaviour(host));
    await saveSeenPage(tabId, { offer, pageTitle: title });
    await markOffer(tabId, offer);
    return { strip: offer?.kind === 'letter' && offer.show === 'badge-and-strip' };
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
