import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { BrowserSuite, TestContext } from '../end-to-end/browserSuite';
import { example, fillLetter, press, setUpPractice, startLetter } from './startLetter';

const looks: { name: string; width: number; height: number; scheme: 'light' | 'dark' }[] = [
  { name: 'wide', width: 1280, height: 900, scheme: 'light' },
  { name: 'dark', width: 1280, height: 900, scheme: 'dark' },
  { name: 'panel', width: 380, height: 800, scheme: 'light' },
  { name: 'small', width: 320, height: 640, scheme: 'dark' },
];

/** In every look the screen has no fault that axe knows, and nothing sticks out sideways. */
async function lookAt(t: TestContext, page: Page, screen: string): Promise<void> {
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

export const suite: BrowserSuite = {
  name: 'screens',
  browsers: ['chromium'],
  tests: [
    {
      name: 'the first run asks for leave before anything is stored',
      async run(t) {
        await lookAt(t, await t.openScreen('welcome.html'), 'welcome');
        const desk = await t.openScreen('desk.html');
        await lookAt(t, desk, 'leave');
        await press(desk, 'Keep letters on this computer');
        await desk.waitForSelector('.empty');
        await lookAt(t, desk, 'letters-none');
      },
    },
    {
      name: 'options',
      async run(t) {
        await setUpPractice(t);
        await lookAt(t, await t.openScreen('options.html'), 'options');
      },
    },
    {
      name: 'a letter: empty, with what is missing, written, on paper, finished; and the list',
      timeout: 120_000,
      async run(t) {
        await setUpPractice(t);
        const desk = await startLetter(t);
        await lookAt(t, desk, 'letter-empty');
        await desk.keyboard.down('Control');
        await desk.keyboard.press('Enter');
        await desk.keyboard.up('Control');
        await desk.waitForSelector('.error-summary');
        await lookAt(t, desk, 'letter-missing');
        await fillLetter(desk, example);
        await lookAt(t, desk, 'letter');
        await desk.setViewport({ width: 380, height: 800 });
        await press(desk, 'See the letter');
        await lookAt(t, desk, 'letter-paper');
        await press(desk, 'Finish');
        await desk.waitForSelector('.steps');
        await lookAt(t, desk, 'letter-finish');
        await lookAt(t, await t.openScreen('desk.html'), 'letters');
      },
    },
  ],
};
