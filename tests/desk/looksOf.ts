import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { expectAccessible } from '../end-to-end/expectAccessible';
import type { TestContext } from '../end-to-end/browserSuite';

interface Look {
  name: string;
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  isForced?: boolean;
}

/** 320 px is also what 1280 px are at 400 % zoom. */
const looks: readonly Look[] = [
  { name: 'dark', width: 1280, height: 900, scheme: 'dark' },
  { name: 'forced', width: 1280, height: 900, scheme: 'dark', isForced: true },
  { name: 'panel', width: 380, height: 800, scheme: 'light' },
  { name: 'small', width: 320, height: 640, scheme: 'dark' },
  { name: 'small-light', width: 320, height: 640, scheme: 'light' },
  { name: 'wide', width: 1280, height: 900, scheme: 'light' },
];

/** In every look the screen has no fault that axe knows, and nothing sticks out sideways. Ends in the wide, light look. */
export async function looksOf(t: TestContext, page: Page, screen: string): Promise<void> {
  const session = await page.createCDPSession();
  for (const { name, width, height, scheme, isForced } of looks) {
    await page.setViewport({ width, height });
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: isForced ? 'active' : 'none' },
      ],
    });
    await new Promise((settle) => setTimeout(settle, 250));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 0, `${screen} (${name}) is ${wide} px too wide`);
    // The system chooses these colours, and axe reads the ones that were written down.
    await expectAccessible(page, isForced ? ['color-contrast'] : []);
    await t.picture(page, `${screen}-${name}`);
  }
  await session.detach();
}
