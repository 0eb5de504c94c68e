import { browser } from 'wxt/browser';
import { ownAddress } from '@/utils/messages/ownAddress';

/**
 * The tab the writer means by "this page": beside the side panel the active one; for a desk in a tab of its own the tab the letter was
 * begun on, else the one used last before it. Null when there is none.
 */
export async function pageBeside(begunOn: number | null): Promise<number | null> {
  const own = await browser.tabs.getCurrent();
  // Our own screens in other tabs are never the page somebody means; only their addresses are known without access.
  const ours = ownAddress('');
  const tabs = (await browser.tabs.query({ currentWindow: true })).filter(
    (tab) => tab.id !== own?.id && !tab.url?.startsWith(ours),
  );
  // A side panel is no tab; a desk in a tab of its own is looked at now, whatever else the browser calls active.
  if (!own) return tabs.find((tab) => tab.active)?.id ?? null;
  if (begunOn !== null && tabs.some((tab) => tab.id === begunOn)) return begunOn;
  return tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id ?? null;
}
