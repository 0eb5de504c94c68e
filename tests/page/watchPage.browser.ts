import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { BrowserSuite, TestContext } from '../end-to-end/browserSuite';
import { putIntoPage } from './putIntoPage';
import type { Watched } from './watchInPage';

declare const watched: Watched;

const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));
const looks = (page: Page) => page.evaluate(() => watched.looks);
const change = (page: Page) => page.evaluate(() => void document.body.append(document.createElement('p')));

/** A page of the world that is watched, once the first look is over. */
async function watchedPage(
  t: TestContext,
  first: Partial<Pick<Watched, 'isKnown' | 'answersAfter'>> = {},
): Promise<Page> {
  const page = await t.openWorld('/trust/', t.page);
  await page.bringToFront();
  await putIntoPage(page, 'watchInPage.ts');
  await page.evaluate((given: object) => {
    Object.assign(watched, given);
    watched.start();
  }, first);
  await t.until('the first look', async () => (await looks(page)) === 1);
  return page;
}

export const suite: BrowserSuite = {
  name: 'watching a page',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'looks once, and never again while nothing happens',
      async run(t) {
        const page = await watchedPage(t);
        await pause(2_500);
        assert.equal(await looks(page), 1);
      },
    },
    {
      name: 'looks again when the content changed, once for many changes together',
      async run(t) {
        const page = await watchedPage(t);
        await page.evaluate(async () => {
          for (let made = 0; made < 20; made += 1) {
            document.body.append(document.createElement('p'));
            await new Promise((wake) => setTimeout(wake, 20));
          }
        });
        await t.until('the second look', async () => (await looks(page)) === 2);
        await pause(1_200);
        assert.equal(await looks(page), 2);
      },
    },
    {
      name: 'has enough when the answer is known, until the page moves on by itself',
      async run(t) {
        const page = await watchedPage(t, { isKnown: true });
        await change(page);
        await pause(1_500);
        assert.equal(await looks(page), 1, 'changes count for nothing then');
        await page.evaluate(() => {
          watched.isKnown = false;
          history.pushState(null, '', '/trust/another-screen');
        });
        await page.mouse.click(5, 5);
        await t.until('a look at the next screen', async () => (await looks(page)) >= 2);
        const before = await looks(page);
        await change(page);
        await t.until('a look at its change', async () => (await looks(page)) > before);
      },
    },
    {
      name: 'an answer about the screen before does not end the watch of this one',
      async run(t) {
        const page = await watchedPage(t, { isKnown: true, answersAfter: 900 });
        await page.evaluate(() => {
          Object.assign(watched, { isKnown: false, answersAfter: 0 });
          location.hash = 'next-screen';
        });
        await t.until('a look at the next screen', async () => (await looks(page)) === 2);
        await pause(1_500);
        await change(page);
        await t.until('a look at its change', async () => (await looks(page)) === 3);
      },
    },
    {
      name: 'looks when the user chooses, and not when the page pretends a click',
      async run(t) {
        const page = await watchedPage(t, { isKnown: true });
        await page.evaluate(() => document.body.click());
        await change(page);
        await pause(1_500);
        assert.equal(await looks(page), 1);
        await page.evaluate(() => document.body.dispatchEvent(new Event('change', { bubbles: true })));
        await t.until('a look after a choice', async () => (await looks(page)) === 2);
      },
    },
    {
      name: 'a page that never rests is looked at 20 times at most, and ended is ended',
      timeout: 60_000,
      async run(t) {
        const page = await watchedPage(t);
        await page.evaluate(() => {
          setInterval(() => document.body.append(document.createElement('i')), 30);
        });
        await pause(14_000);
        const before = await looks(page);
        assert.ok(before > 3 && before <= 20, `${before} looks`);
        await page.evaluate(() => {
          watched.ending.abort();
          history.pushState(null, '', '/trust/later');
          document.body.dispatchEvent(new Event('change', { bubbles: true }));
        });
        await pause(1_200);
        assert.equal(await looks(page), before);
      },
    },
  ],
};
