import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { until } from '../end-to-end/until';
import { manyLetters, storeLetters } from './manyLetters';
import { setUpPractice } from './startLetter';

const letters = 20;

const countIn = (page: Page, tab: string) =>
  page.$$eval(
    '.tabs__tab',
    (tabs, name) => Number(tabs.find((each) => each.textContent?.startsWith(name))?.querySelector('span')?.textContent),
    tab,
  );

/** Goes with Tab, or with Shift+Tab, until what has the focus is called that. */
async function tabTo(page: Page, name: RegExp, isBackwards = false): Promise<void> {
  for (let step = 0; step < 400; step += 1) {
    const here = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = element?.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : null;
      return (label ?? element?.closest('label')?.textContent ?? element?.textContent ?? '').trim();
    });
    if (name.test(here)) return;
    if (isBackwards) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (isBackwards) await page.keyboard.up('Shift');
  }
  throw new Error(`Tab never came to ${name}.`);
}

async function chord(page: Page, key: 'k' | 'Enter'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

async function goToList(page: Page, tab: string): Promise<void> {
  await chord(page, 'k');
  await page.waitForSelector('.palette[open]');
  await page.keyboard.type('all letters');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.tabs');
  await tabTo(page, new RegExp(`^${tab}`));
  await page.keyboard.press('Enter');
}

const firstRow = async (page: Page) => {
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await until('the focus on a letter', () =>
    page.evaluate(() => document.activeElement?.hasAttribute('data-row-link') ?? false),
  );
};

async function selectAllAnd(page: Page, action: RegExp): Promise<void> {
  await firstRow(page);
  await tabTo(page, /^Select all/, true);
  await page.keyboard.press(' ');
  await page.waitForSelector('.selection');
  await tabTo(page, action, true);
  await page.keyboard.press('Enter');
}

/** The letter on the screen, with two identifiers read again, is signed. */
async function sign(page: Page): Promise<void> {
  await page.waitForSelector('.draft-form');
  await chord(page, 'Enter');
  await page.waitForSelector('.finish');
  if (await page.$('#reread-name')) {
    for (const name of [/^Name: /, /^Date of birth: /]) {
      await tabTo(page, name);
      await page.keyboard.press(' ');
    }
    await tabTo(page, /^This is the right patient/);
    await page.keyboard.press('Enter');
  }
  await page.waitForSelector('#sign-as');
  await tabTo(page, /^Sign as/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('::-p-text(1. Signed)');
  await page.waitForSelector('.save-line--saved');
}

export const suite: BrowserSuite = {
  name: 'the day of a secretary',
  browsers: ['chromium'],
  tests: [
    {
      name: 'twenty letters go through all states, by keyboard alone',
      timeout: 600_000,
      async run(t) {
        await setUpPractice(t);
        const begun = manyLetters(letters * 6, Date.now()).filter(({ status }) => status === 'drafting');
        assert.equal(begun.length, letters);
        await storeLetters(t, begun);
        const desk = await t.openScreen('desk.html');
        await desk.setViewport({ width: 1280, height: 900 });
        await desk.waitForSelector('.work__row');
        assert.equal(await countIn(desk, 'Drafting'), letters);

        await tabTo(desk, /^Drafting/);
        await desk.keyboard.press('Enter');
        await selectAllAnd(desk, /^Leave ready to sign/);
        await t.until('all for the GP', async () => (await countIn(desk, 'For the GP')) === letters, 30_000);

        for (let left = letters; left > 0; left -= 1) {
          await goToList(desk, 'For the GP');
          await firstRow(desk);
          await desk.keyboard.press('Enter');
          await sign(desk);
        }

        await goToList(desk, 'Signed, to attach');
        assert.equal(await countIn(desk, 'Signed, to attach'), letters);
        await selectAllAnd(desk, /^Mark as attached/);
        await t.until('all attached', async () => (await countIn(desk, 'Attached')) === letters, 30_000);

        await goToList(desk, 'Attached');
        await firstRow(desk);
        await desk.keyboard.press('Enter');
        await desk.waitForSelector('.desk-card');
        await tabTo(desk, /^On the desk/);
        await desk.keyboard.press('Enter');
        await tabTo(desk, /^It came back/);
        await desk.keyboard.press('Enter');
        await desk.waitForSelector('::-p-text(Returned)');
        await tabTo(desk, /^Waiting for/);
        await desk.keyboard.type('the consultant');
        await tabTo(desk, /^Wait$/);
        await desk.keyboard.press('Enter');
        await desk.waitForSelector('::-p-text(Waiting for the consultant)');
        await goToList(desk, 'Waiting or returned');
        await t.until('the one that came back', async () => (await countIn(desk, 'Waiting or returned')) === 1);
        assert.equal(await countIn(desk, 'Attached'), letters - 1);
      },
    },
  ],
};
