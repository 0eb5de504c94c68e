import { browser } from 'wxt/browser';
import { tellStrip } from '@/utils/messages/askPage';
import type { Offer } from '@/utils/model/offer';
import { loadClosedStrips } from '@/utils/store/seenPages';

/** Puts the strip into a tab's page, or takes it away: only a letter is offered there, only where the site asks for it and it was not closed. */
export async function stripIn(tabId: number, host: string, offer: Offer | null): Promise<void> {
  const isWanted = offer?.kind === 'letter' && offer.show === 'badge-and-strip';
  if (isWanted && !(await loadClosedStrips()).includes(host)) {
    // A page that went away meanwhile needs no strip.
    await browser.scripting.executeScript({ target: { tabId }, files: ['/strip.js'] }).catch(() => undefined);
  } else await tellStrip(tabId, 'hideStrip').catch(() => undefined);
}
