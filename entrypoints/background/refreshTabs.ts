import { browser } from 'wxt/browser';
import { askPage } from '@/utils/messages/askPage';
import { clearMark } from './toolbarMark';
import { pageScript } from './registerPages';

const hostOf = (address: string | undefined): string | null =>
  address !== undefined && URL.canParse(address) ? new URL(address).hostname.toLowerCase().replace(/\.$/, '') : null;

/** Lets every open page know that the settings changed, and starts the page reader in pages of sites that were just turned on. */
export async function refreshTabs(hosts: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      await clearMark(id);
      const isRead = await askPage(id, 'lookAgain').then(
        () => true,
        () => false,
      );
      const host = hostOf(url);
      if (isRead || host === null || !hosts.includes(host)) return;
      // A page that may not be scripted (an error page, one the organisation blocks) simply stays unread.
      await browser.scripting
        .executeScript({ target: { tabId: id }, files: [`/${pageScript}`] })
        .catch(() => undefined);
    }),
  );
}
