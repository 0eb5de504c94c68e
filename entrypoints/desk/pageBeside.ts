import { browser } from 'wxt/browser';
import { ownAddress } from '@/utils/messages/ownAddress';

/** What is known of the page a letter was begun on. */
export interface BegunOn {
  tab: number | null;
  /** Empty when there was none. */
  host: string;
}

/**
 * The tab the writer means by "this page": beside the side panel the active one; for a desk in a tab of its own the tab the letter was
 * begun on, else one on the same site, else the one used last before the desk. Null when there is none.
 */
export async function pageBeside({ tab: begun, host }: BegunOn): Promise<number | null> {
  const own = await browser.tabs.getCurrent();
  const tabs = (await browser.tabs.query({ currentWindow: true })).filter((tab) => tab.id !== own?.id);
  // A side panel is no tab; a desk in a tab of its own is looked at now, whatever else the browser calls active.
  if (!own) return tabs.find((tab) => tab.active)?.id ?? null;
  if (begun !== null && tabs.some((tab) => tab.id === begun)) return begun;
  const home = ownAddress();
  const pages = tabs
    .filter((tab) => !tab.url?.startsWith(home))
    .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  // The browser tells the address only of sites that may be read.
  const sameSite = host === '' ? undefined : pages.find((tab) => tab.url && URL.parse(tab.url)?.hostname === host);
  return (sameSite ?? pages[0])?.id ?? null;
}
