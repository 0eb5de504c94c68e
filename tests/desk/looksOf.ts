import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { TestContext } from '../end-to-end/browserSuite';

const looks: { name: string; width: number; height: number; scheme: 'light' | 'dark' }[] = [
  { name: 'dark', width: 1280, height: 900, scheme: 'dark' },
  { name: 'panel', width: 380, height: 800, scheme: 'light' },
  { name: 'small', width: 320, height: 640, scheme: 'dark' },
  { name: 'wide', width: 1280, height: 900, scheme: 'light' },
];

/** In every look the screen has no fault that axe knows, and nothing sticks out sideways. Ends in the wide, light look. */
export async function looksOf(t: TestContext, page: Page, screen: string): Promise<void> {
  for (const { name, width, height, scheme } of looks) {
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await new Promise((settle) => setTimeout(settle, 250));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 0, `${screen} (${name}) is ${wide} px too wide`);
    await t.expectAccessible(page);
    await t.picture(page, `${screen}-${name}`);
  }
}
