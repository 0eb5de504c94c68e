import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { searchProfile } from '../../scripts/prove/searchProfile';
import { setUpPractice, typeInto } from '../desk/startLetter';
import type { BrowserSuite, TestContext } from '../end-to-end/browserSuite';
import { formPage, pageWithStrip, stripPlace, turnStripOn } from '../page/stripOn';
import { putStoreInto } from './putStoreInto';
import type { StoreInPage } from './storeInPage';

declare const store: StoreInPage;

const marker = `Zebedee${Math.random().toString(36).slice(2, 12)}`;

/** Lets the extension into private windows, as its owner does in the browser's own list of extensions. */
async function allowInPrivate(t: TestContext): Promise<void> {
  if (t.browserName === 'chromium') {
    await t.browser.installExtension(t.extensionDir, { enabledInIncognito: true });
    return;
  }
  const { connection } = t.browser as unknown as {
    connection: { send(method: string, params: object): Promise<unknown> };
  };
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path: t.extensionDir },
    'moz:allowPrivateBrowsing': true,
  });
}

/** Opens an address in a new private window and gives its page. Firefox does not tell the automation where its own screens are. */
async function inPrivate(t: TestContext, address: string): Promise<Page> {
  const before = new Set(t.browser.targets());
  await t.inExtension(async (url: string) => {
    await chrome.windows.create({ incognito: true, url });
  }, address);
  return t.until(
    'a private window',
    async () => {
      const targets = t.browser.targets().filter((each) => !before.has(each) && each.type() === 'page');
      const pages = await Promise.all(targets.map((target) => target.page().catch(() => null)));
      for (const page of pages) {
        const place = await page?.evaluate(() => location.href).catch(() => '');
        if (page && place === address) return page;
      }
      return null;
    },
    20_000,
  );
}

async function privateDesk(t: TestContext): Promise<Page> {
  const page = await inPrivate(t, t.extensionPage('desk.html'));
  await page.waitForSelector('h1');
  return page;
}

/** Every record that is held, but what lives in memory and the times of housekeeping. */
const held = async (t: TestContext): Promise<string[]> => {
  const page = await putStoreInto(await t.openScreen('options.html'));
  const records = await page.evaluate(async () =>
    (await store.storedRecords()).map(({ kind, name, size }) => `${kind} ${name} ${size}`),
  );
  await page.close();
  return records.filter((record) => !/^session |purge-clock/.test(record)).sort();
};

export const suite: BrowserSuite = {
  name: 'private windows',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'keep a letter in their own memory only, say so, and leave nothing behind',
      timeout: 120_000,
      async run(t) {
        await allowInPrivate(t);
        await setUpPractice(t);
        const before = await held(t);
        const desk = await privateDesk(t);
        assert.equal(await desk.evaluate(() => chrome.extension.inIncognitoContext), true);
        await desk.waitForFunction(() => document.body.textContent?.includes('This is a private window'));
        await t.expectAccessible(desk);
        await t.picture(desk, 'private-window');
        await desk.evaluate(() => {
          const button = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Write a letter');
          button?.click();
        });
        await desk.waitForSelector('.draft-form');
        await typeInto(desk, 'patient.familyName', marker);
        await typeInto(desk, 'clinical.history', `${marker} has had a cough since March.`);
        await desk.waitForSelector('.save-line--saved');
        await desk.evaluate(() => (location.hash = ''));
        await desk.waitForFunction(
          (name: string) => document.querySelector('.work')?.textContent?.includes(name.toUpperCase()),
          {},
          marker,
        );

        const usual = await t.openScreen('desk.html');
        await usual.waitForSelector('.empty');
        assert.deepEqual(await held(t), before);

        await desk.close();
        const again = await privateDesk(t);
        await again.waitForSelector('.empty');
        await again.close();
        await t.restart('close');
        assert.deepEqual(searchProfile(join(t.dir, '..', 'profile'), marker), []);
      },
    },
    {
      name: 'count no page on the ledger',
      timeout: 120_000,
      async run(t) {
        await allowInPrivate(t);
        await turnStripOn(t);
        await t.inExtension(() => chrome.storage.local.remove('ledger'));
        const page = await inPrivate(t, t.world + formPage);
        await t.until('the strip', () => stripPlace(page), 15_000);
        assert.equal(await t.inExtension(async () => 'ledger' in (await chrome.storage.local.get())), false);
        await page.close();
        await pageWithStrip(t);
        await t.until(
          'the page in a usual window counted',
          () => t.inExtension(async () => 'ledger' in (await chrome.storage.local.get())),
          15_000,
        );
      },
    },
  ],
};
