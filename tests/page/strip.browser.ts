import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { BrowserSuite, TestContext } from '../end-to-end/browserSuite';
import { popupOn } from './popupOn';
import { formPage, isDeskOpen, pageWithStrip, pressesTaken, pressStrip, stripPlace, turnStripOn } from './stripOn';

const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

/** What a page may do to the strip so that a press meant for something else lands on it. */
const attacks: readonly { name: string; run: () => void }[] = [
  { name: 'the root made invisible', run: () => document.documentElement.style.setProperty('opacity', '0.01') },
  { name: 'the root filtered away', run: () => document.documentElement.style.setProperty('filter', 'opacity(2%)') },
  { name: 'the root clipped', run: () => document.documentElement.style.setProperty('clip-path', 'inset(0 0 80px 0)') },
  { name: 'the root shrunk', run: () => document.documentElement.style.setProperty('zoom', '0.05') },
  {
    name: 'a cover that lets the pointer through',
    run: () => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:2147483647;pointer-events:none';
      document.documentElement.append(cover, document.createTextNode(''));
    },
  },
  {
    name: 'a cover over one corner',
    run: () => {
      const cover = document.createElement('span');
      cover.style.cssText =
        'position:fixed;right:60px;bottom:0;width:60px;height:60px;background:#fff;z-index:2147483647;pointer-events:none';
      document.documentElement.append(cover);
    },
  },
  {
    name: 'a popover over everything',
    run: () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.textContent = 'Win a prize';
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    },
  },
];

export const suite: BrowserSuite = {
  name: 'strip',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'stands at the foot of a page with a local form, and not on a cancer form',
      async run(t) {
        await turnStripOn(t);
        const page = await pageWithStrip(t);
        await t.picture(page, 'strip');
        const place = await stripPlace(page);
        assert.ok(place && place.height >= 40 && place.height < 120);
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]).catch(() => undefined);
        await t.picture(page, 'strip-dark');
        await page.goto(`${t.world}/icb/urgent-suspected-cancer/skin`);
        await pause(1_500);
        assert.equal(await stripPlace(page), null);
      },
    },
    {
      name: 'covers nothing for good: the last words of the page can be scrolled above it',
      async run(t) {
        const page = await pageWithStrip(t);
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        const isClear = await page.evaluate(() => {
          const foot = document.body.getBoundingClientRect().bottom;
          const host = [...document.documentElement.children].at(-1);
          return foot <= (host?.getBoundingClientRect().top ?? 0) + 1;
        });
        assert.ok(isClear);
      },
    },
    ...attacks.map(({ name, run }) => ({
      name: `does nothing under ${name}`,
      async run(t: TestContext) {
        const page = await pageWithStrip(t);
        const before = await pressesTaken(t);
        await page.evaluate(run);
        await pressStrip(page, 'write');
        await pause(700);
        assert.equal(await pressesTaken(t), before);
      },
    })),
    {
      name: 'does nothing when the page itself presses it',
      async run(t) {
        const page = await pageWithStrip(t);
        const before = await pressesTaken(t);
        await page.evaluate(() => {
          for (const each of document.documentElement.children) (each as HTMLElement).click();
          document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
        });
        await pause(700);
        assert.equal(await pressesTaken(t), before);
        assert.ok(await stripPlace(page), 'nor can the page close it with a key of its own');
      },
    },
    {
      name: 'does nothing when it was moved under a waiting pointer',
      async run(t) {
        const page = await pageWithStrip(t);
        const before = await pressesTaken(t);
        await pressStrip(page, 'write', 0);
        await pause(700);
        assert.equal(await pressesTaken(t), before);
      },
    },
    {
      name: 'comes back when it is removed, and goes for good after the third time',
      async run(t) {
        const page = await pageWithStrip(t);
        const remove = () => page.evaluate(() => [...document.documentElement.children].at(-1)?.remove());
        await remove();
        await t.until('it to come back', () => stripPlace(page));
        await page.evaluate(() => [...document.documentElement.children].at(-1)?.setAttribute('style', 'opacity:0'));
        await pause(50);
        assert.equal(
          await page.evaluate(() => [...document.documentElement.children].at(-1)?.getAttribute('style')),
          null,
        );
        await remove();
        await pause(300);
        assert.equal(await stripPlace(page), null);
        assert.equal(await page.evaluate(() => document.body.isConnected), true);
      },
    },
    {
      name: 'goes with Escape, and stays away from this site until the browser starts again',
      async run(t) {
        const page = await pageWithStrip(t);
        await page.keyboard.press('Escape');
        await t.until('it to go', async () => (await stripPlace(page)) === null);
        await pause(300);
        await page.goto(t.world + formPage);
        await pause(1_500);
        assert.equal(await stripPlace(page), null);
      },
    },
    {
      name: 'opens the desk on a press that can be seen, and stores no draft by itself',
      async run(t) {
        await t.inExtension(() => chrome.storage.session.clear());
        const page = await pageWithStrip(t);
        await pressStrip(page, 'write');
        await t.until('the desk', () => isDeskOpen(t));
        assert.equal(await pressesTaken(t), 1);
        await noLetters(t, page);
      },
    },
  ],
};

async function noLetters(t: TestContext, page: Page): Promise<void> {
  const popup = await popupOn(t, page.url(), page);
  await pause(500);
  assert.doesNotMatch(await popup.says(), /Last letters/);
}
