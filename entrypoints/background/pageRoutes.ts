import type { PageRoutes } from '@/utils/messages/answerInBackground';
import { openDesk } from '@/utils/messages/openDesk';
import { loadSeenPage, saveClosedStrip } from '@/utils/store/seenPages';
import { loadBehaviour } from '@/utils/store/siteChoices';
import { saveWaitingOffer } from '@/utils/store/waitingOffers';
import { judgePage } from './judgePage';
import { beginLook, showAfresh, showVerdict } from './showVerdict';
import { stripIn } from './stripIn';
import { clearMark, markSiteOn } from './toolbarMark';

/** What a page's script may ask. It learns whether its own site is on and what its own page is, and can make us show, never write. */
export const pageRoutes: PageRoutes = {
  async siteState(_, { tabId, host }) {
    showAfresh(tabId);
    const behaviour = await loadBehaviour(host);
    await (behaviour === 'off' ? clearMark(tabId) : markSiteOn(tabId));
    if (behaviour !== 'badge-and-strip') await stripIn(tabId, host, null);
    return { isOn: behaviour !== 'off' };
  },

  async judge(told, sender) {
    const isLatest = beginLook(sender.tabId);
    const [seen, behaviour] = await Promise.all([judgePage(told, sender), loadBehaviour(sender.host)]);
    // The popup waits for the answer and not for the mark; a tab that cannot be marked is gone.
    if (behaviour !== 'off') void showVerdict(sender, seen, behaviour, isLatest).catch(() => undefined);
    return seen;
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
