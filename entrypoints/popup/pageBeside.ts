import { browser } from 'wxt/browser';
import { askPage } from '@/utils/messages/askPage';
import type { PageSeen } from '@/utils/messages/table';

/** The page the popup was opened on, or in one sentence why there is none to read. */
export type Beside =
  | { kind: 'seen'; tabId: number; origin: string; isPrivate: boolean; page: PageSeen }
  | { kind: 'closed'; tabId: number | null; isPrivate: boolean; say: string };

const ownPlace = 'This is a page of the browser itself. Extensions may not read it.';
const storePlace = 'Browsers let no extension read their own store.';
const lost = 'Refresh this page to carry on. Your draft is safe.';
const stores = ['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];

/** Reads the page beside the popup once: by its reader when there is one, else by starting it now, which opening the popup allows. */
export async function pageBeside(): Promise<Beside> {
  const tab = await tabBeside();
  const tabId = tab?.id;
  const isPrivate = tab?.incognito ?? false;
  if (!tab || tabId === undefined) return { kind: 'closed', tabId: null, isPrivate, say: ownPlace };
  const address = tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const isWeb = address?.protocol === 'https:' || address?.protocol === 'http:';
  if (address && !isWeb) return { kind: 'closed', tabId, isPrivate, say: ownPlace };
  try {
    const page = await readPage(tabId);
    return { kind: 'seen', tabId, isPrivate, page, origin: address?.origin ?? `https://${page.host}` };
  } catch {
    const say = address === null ? ownPlace : stores.includes(address.hostname) ? storePlace : lost;
    return { kind: 'closed', tabId, isPrivate, say };
  }
}

async function readPage(tabId: number): Promise<PageSeen> {
  try {
    // A reader that is there may know older packs and lessons.
    await askPage(tabId, 'lookAgain');
  } catch {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/page.js'] });
  }
  return askPage(tabId, 'whatIsThisPage');
}

/** The active tab; or, where the popup stands in a tab of its own (`popup.html?tab=12`), the tab it names. */
async function tabBeside() {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return browser.tabs.get(named).catch(() => undefined);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}
