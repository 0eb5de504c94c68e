import type { Page } from 'puppeteer-core';
import type { TestContext } from '../end-to-end/browserSuite';

/** A page of the world with the popup opened on it, in a tab of its own. */
export interface OpenPopup {
  page: Page;
  popup: Page;
  /** The popup's words, white space folded. */
  says(): Promise<string>;
  /** Presses the button or link with these words. */
  press(words: string): Promise<void>;
}

/** Opens an address and the popup on it, and waits until the popup has looked. */
export async function popupOn(t: TestContext, address: string, given?: Page): Promise<OpenPopup> {
  const page = given ?? (await t.openWorld(address.replace(t.world, '')));
  const popup = await t.openScreen(`popup.html?tab=${await t.tabNumber(page)}`);
  await popup.setViewport({ width: 380, height: 600 });
  const says = () => popup.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '));
  await t.until('the popup to have looked', async () => !(await says()).includes('Looking at this page'));
  return {
    page,
    popup,
    says,
    press: async (words) => {
      await popup.bringToFront();
      await popup.locator(`::-p-aria([name="${words}"])`).click();
    },
  };
}

/** Somebody of the practice agreed that letters are kept here, as the first run asks. */
export const agreeToKeep = (t: TestContext): Promise<void> =>
  t.inExtension(() => chrome.storage.local.set({ consent: { v: 1, agreedAt: new Date().toISOString() } }));
