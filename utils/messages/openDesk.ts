import { browser } from 'wxt/browser';
import { ownAddress } from './ownAddress';

/** What Chrome, Edge and Firefox have beside the page; each has one of the two or, on some builds, neither. */
interface Surfaces {
  sidePanel?: {
    setOptions(options: { tabId?: number; path: string; enabled: boolean }): Promise<void>;
    open(options: { tabId: number }): Promise<void>;
  };
  sidebarAction?: {
    open(): Promise<void>;
    setPanel(details: { tabId?: number; panel: string }): Promise<void>;
  };
}

const surfaces = (): Surfaces =>
  (globalThis as { chrome?: Surfaces; browser?: Surfaces }).browser ??
  (globalThis as { chrome?: Surfaces }).chrome ??
  {};

/**
 * Opens the desk on a draft beside the page, or in a tab of its own where the browser has nothing beside the page or will not open it.
 * Call it straight from a press: browsers open a panel for nothing else. `stored` settles when the draft can be loaded.
 * Gives false when not even a tab could be opened.
 */
export async function openDesk(tabId: number | null, draftId: string, stored?: Promise<unknown>): Promise<boolean> {
  const path = `desk.html#${draftId}`;
  if (tabId !== null && (await openBeside(tabId, path, stored))) return true;
  await stored;
  return browser.tabs.create({ url: ownAddress(path) }).then(
    () => true,
    () => false,
  );
}

async function openBeside(tabId: number, path: string, stored?: Promise<unknown>): Promise<boolean> {
  const { sidePanel, sidebarAction } = surfaces();
  try {
    if (sidebarAction) {
      // Firefox forgets the press at the first wait, so the sidebar opens first and is pointed at the letter afterwards.
      const opening = sidebarAction.open();
      await stored;
      await sidebarAction.setPanel({ tabId, panel: ownAddress(path) });
      await opening;
      return true;
    }
    if (!sidePanel) return false;
    if (stored) await stored;
    const setting = sidePanel.setOptions({ tabId, path, enabled: true });
    await sidePanel.open({ tabId });
    await setting;
    return true;
  } catch {
    return false;
  }
}
