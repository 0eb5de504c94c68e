import type { Page } from 'puppeteer-core';
import type { TestContext } from '../end-to-end/browserSuite';
import { popupOn } from './popupOn';

export const formPage = '/icb/referral-support/gynaecology';

/** Turns "badge and strip" on for the practice world, through the popup as a user does. */
export async function turnStripOn(t: TestContext): Promise<void> {
  const { popup, page, press, says } = await popupOn(t, t.world + formPage);
  await press('Badge and strip');
  await t.until('the choice', async () => /one line at the foot/.test(await says()));
  await popup.close();
  await page.close();
}

/** Where the strip stands in the page, or null. Its inside is closed to the page and to this test. */
export const stripPlace = (page: Page): Promise<{ x: number; y: number; width: number; height: number } | null> =>
  page.evaluate(() => {
    const host = [...document.documentElement.children].find(
      (each) => each.localName === 'div' && each.childNodes.length === 0,
    );
    const box = host?.getBoundingClientRect();
    return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
  });

/** A page of the world with the strip in it. */
export async function pageWithStrip(t: TestContext, path = formPage): Promise<Page> {
  const page = await t.openWorld(path);
  await page.bringToFront();
  await t.until('the strip', () => stripPlace(page), 15_000);
  return page;
}

/** Presses "Not now" (the last thing in the strip) or "Write a letter" (before it), as a hand does: there, a pause, a press. */
export async function pressStrip(page: Page, which: 'write' | 'not now', rest = 350): Promise<void> {
  const place = await stripPlace(page);
  if (!place) return;
  const x = place.x + place.width - (which === 'not now' ? 40 : 170);
  const y = place.y + place.height / 2;
  if (x < 0 || y < 0) return;
  await page.mouse.move(x, Math.max(0, y - 200));
  await page.mouse.move(x, y);
  await new Promise((wake) => setTimeout(wake, rest));
  await page.mouse.click(x, y);
}

/** How often the strip asked for the desk since the browser started: each time leaves an offer waiting. */
export const pressesTaken = (t: TestContext): Promise<number> =>
  t.inExtension(
    async () => Object.keys(await chrome.storage.session.get()).filter((key) => key.startsWith('waitingOffer:')).length,
  );

/** Whether the desk stands beside a page or in a tab. Chromium shows the automation its side panel; Firefox is asked. */
export const isDeskOpen = async (t: TestContext): Promise<boolean> =>
  t.browserName === 'chromium'
    ? t.browser.targets().some((target) => target.url().includes('desk.html#'))
    : t.inExtension(async () => {
        const { sidebarAction } = chrome as unknown as { sidebarAction: { isOpen(of: object): Promise<boolean> } };
        const tabs = await chrome.tabs.query({});
        return (await sidebarAction.isOpen({})) || tabs.some(({ url }) => url?.includes('desk.html#'));
      });
