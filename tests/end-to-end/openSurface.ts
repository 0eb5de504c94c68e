import type { Page, Target } from 'puppeteer-core';
import type { TestContext } from './browserSuite';
import { until } from './until';

/**
 * Opens the popup on a page. In Chromium by a press on the real toolbar button, which gives the extension the page for this once
 * (activeTab); the automation of Firefox has no such press, so there the popup stands in a tab of its own.
 */
export async function openPopup(t: TestContext, page: Page): Promise<Page> {
  await page.bringToFront();
  if (t.browserName === 'firefox') return t.openScreen(`popup.html?tab=${await t.tabNumber(page)}`);
  const extension = (await t.browser.extensions()).get(t.extensionId);
  if (!extension) throw new Error('The browser does not know the extension.');
  await extension.triggerAction(page);
  const popup = await surfaceAt(t, 'popup.html');
  await popup.waitForSelector('.popup__main');
  return popup;
}

/** The desk that a press in the popup opened: the side panel in Chromium; in Firefox a tab on the same letter as its sidebar. */
export async function openedDesk(t: TestContext): Promise<Page> {
  if (t.browserName === 'chromium') {
    const desk = await surfaceAt(t, 'desk.html#');
    await desk.waitForSelector('.draft-form, .read-along', { timeout: 10_000 });
    return desk;
  }
  const list = await t.openScreen('desk.html');
  const id = await until('the letter in the list', () =>
    list.evaluate(async () => {
      const reply = (await chrome.runtime.sendMessage({ to: 'background', ask: 'lastLetters', with: {} })) as {
        answer?: { id: string }[];
      };
      return reply.answer?.[0]?.id ?? null;
    }),
  );
  await list.close();
  return deskOn(t, id);
}

/** The desk in a tab on a letter. Where another window holds the letter, it is taken over. */
export async function deskOn(t: TestContext, id: string): Promise<Page> {
  const desk = await t.openScreen(`desk.html#${id}`);
  await desk.waitForSelector('.draft-form, .read-along', { timeout: 10_000 });
  const takeOver = await desk.$('.read-along ::-p-aria([name="Take over"])');
  if (takeOver) await takeOver.click();
  await desk.waitForSelector('.draft-form', { timeout: 10_000 });
  // "This page" is the one beside the tab somebody looks at.
  await desk.bringToFront();
  return desk;
}

/** The id of the letter on a desk: asked of the page, because Firefox's automation does not follow addresses of extensions. */
export const letterOn = (desk: Page): Promise<string> => desk.evaluate(() => location.hash.slice(1));

/** Popup and side panel are no tabs, so they are found among all the browser shows. */
async function surfaceAt(t: TestContext, path: string): Promise<Page> {
  const target = await until(`the surface ${path}`, () => t.browser.targets().find(isAt(path)));
  return target.asPage();
}

const isAt = (path: string) => (target: Target) =>
  target.url().startsWith('chrome-extension://') && target.url().includes(path);
