import { browser } from 'wxt/browser';
import type { Offer } from '@/utils/model/offer';

const name = 'Dear Colleague';
const sizes = [16, 32, 48] as const;
const icons = (folder: string) => Object.fromEntries(sizes.map((size) => [size, `/icon/${folder}${size}.png`]));

const says: Record<Offer['kind'], string> = {
  letter: 'A referral letter can be written for this page',
  reply: 'A reply can be written for this page',
  'covering-letter': 'Use the form on this page; a covering letter can go with it',
};

/** A tab may be gone by the time its mark is set, which is no fault. */
const quietly = (work: Promise<unknown>): Promise<void> =>
  work.then(
    () => undefined,
    () => undefined,
  );

/** Shows on the toolbar icon that this site is on. */
export const markSiteOn = (tabId: number): Promise<void> => quietly(browser.action.setIcon({ tabId, path: icons('') }));

/** Shows what is offered: a mark for a letter or a reply, words only where a form is to be used, nothing where there is no offer. */
export async function markOffer(tabId: number, offer: Offer | null): Promise<void> {
  const isLoud = offer !== null && offer.kind !== 'covering-letter' && offer.show !== 'popup';
  await quietly(browser.action.setBadgeText({ tabId, text: isLoud ? '!' : '' }));
  await quietly(browser.action.setTitle({ tabId, title: offer ? `${name}: ${says[offer.kind]}` : name }));
}

/** Takes every mark of a tab away. */
export async function clearMark(tabId: number): Promise<void> {
  await markOffer(tabId, null);
  await quietly(browser.action.setIcon({ tabId, path: icons('off/') }));
}
