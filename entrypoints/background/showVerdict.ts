import { browser } from 'wxt/browser';
import type { PageSender } from '@/utils/messages/answerInBackground';
import type { PageSeen } from '@/utils/messages/table';
import type { NamedForm } from '@/utils/model/verdict';
import type { Offer } from '@/utils/model/offer';
import type { SiteBehaviour } from '@/utils/model/siteBehaviour';
import { offerFor } from '@/utils/offer/offerFor';
import { readAddress } from '@/utils/page/readAddress';
import { loadSeenPage, saveSeenPage } from '@/utils/store/seenPages';
import { countPageMet } from './countPageMet';
import { stripIn } from './stripIn';
import { markOffer } from './toolbarMark';

/** What is shown in each tab, so that nothing is shown twice, and the count of its looks. Lost when the browser stops us: shown again then. */
const shown = new Map<number, { looks: number; words: string; work: Promise<void> }>();

const shownIn = (tabId: number) => {
  const tab = shown.get(tabId) ?? { looks: 0, words: '', work: Promise.resolve() };
  shown.set(tabId, tab);
  return tab;
};

/** Forgets a tab that is gone. */
export const forgetShown = (tabId: number): void => void shown.delete(tabId);

/** Says that a look at a tab's page has begun; what it gives tells whether no later one has. */
export function beginLook(tabId: number): () => boolean {
  const tab = shownIn(tabId);
  const look = (tab.looks += 1);
  return () => tab.looks === look && shown.get(tabId) === tab;
}

/** A reader began anew in a tab: no earlier look counts, and whatever is judged next is shown. */
export function showAfresh(tabId: number): void {
  beginLook(tabId);
  shownIn(tabId).words = '';
}

/** Whether a tab still shows the page that was judged, and not one it went on to since. */
async function isStillThere(tabId: number, { host, path }: PageSeen): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const now = readAddress(tab?.url ?? '');
  return now.host === host && now.path === path;
}

const short = ({ title, href }: NamedForm): NamedForm => ({ title, href: href && href.length <= 500 ? href : null });

/** An offer cut to what is kept of it: its first forms. */
const toKeep = (offer: Offer | null): Offer | null =>
  offer && { ...offer, form: offer.form && short(offer.form), formsToUse: offer.formsToUse.slice(0, 20).map(short) };

/**
 * Marks the icon and puts the strip in, or takes both away, where a site is on. One page at a time in each tab; a verdict of an earlier look,
 * or of a page the tab has left, is not shown.
 */
export function showVerdict(
  { tabId, isPrivate }: PageSender,
  seen: PageSeen,
  behaviour: SiteBehaviour,
  isLatest: () => boolean,
): Promise<void> {
  const tab = shownIn(tabId);
  const offer = toKeep(offerFor(seen.verdict, seen.host, behaviour));
  const words = JSON.stringify([seen.title, offer]);
  const show = async (): Promise<void> => {
    if (words === tab.words || !(await isStillThere(tabId, seen)) || !isLatest()) return;
    tab.words = words;
    const kept = { offer, pageTitle: seen.title };
    // A page that changes under our eyes, or is looked at again for the popup, is one page.
    const isSame = JSON.stringify(await loadSeenPage(tabId)) === JSON.stringify(kept);
    await saveSeenPage(tabId, kept);
    await markOffer(tabId, offer);
    if (isLatest()) await stripIn(tabId, seen.host, offer);
    if (!isSame && !isPrivate) await countPageMet(seen.host, seen.verdict, new Date().toISOString());
  };
  tab.work = tab.work.then(show, show);
  return tab.work;
}
