import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { TestContext } from '../end-to-end/browserSuite';
import { putStoreInto } from './putStoreInto';
import type { StoreInPage } from './storeInPage';

declare const store: StoreInPage;

/** One of the extension's screens with the store's modules in it. */
export const storeScreen = async (t: TestContext): Promise<Page> => putStoreInto(await t.openScreen('options.html'));

/** The same with nothing stored. */
export async function freshScreen(t: TestContext): Promise<Page> {
  const page = await storeScreen(t);
  const { left } = await page.evaluate(() => store.wipeEverything());
  assert.deepEqual(left, []);
  return page;
}
