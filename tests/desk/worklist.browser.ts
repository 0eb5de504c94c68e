import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { looksOf } from './looksOf';
import { manyLetters, storeLetters } from './manyLetters';
import { press, setUpPractice } from './startLetter';

const shown = (page: Page) => page.$$eval('[data-row-link]', (links) => links.map((link) => link.textContent ?? ''));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
const tab = async (page: Page, name: string) => {
  await page.click(`::-p-xpath(//nav//button[starts-with(., "${name}")])`);
};

export const suite: BrowserSuite = {
  name: 'worklist',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'has tabs with counts, urgent letters first, and looks right',
      async run(t) {
        await setUpPractice(t);
        await storeLetters(t, manyLetters(24, Date.now()));
        const desk = await t.openScreen('desk.html');
        await desk.waitForSelector('.work__row');
        const counts = await desk.$$eval('.tabs__tab', (tabs) =>
          tabs.map((each) => each.textContent?.replace(/\s+/g, ' ')),
        );
        assert.deepEqual(counts, [
          'To do 24',
          'Drafting 4',
          'For the GP 4',
          'Signed, to attach 4',
          'Attached 4',
          'Not heard 4',
          'Waiting or returned 8',
          'All 24',
        ]);
        const urgent = await desk.$$eval('.work__row', (rows) =>
          rows.map((row) => row.querySelector('.tag--urgent') !== null),
        );
        assert.ok(urgent.lastIndexOf(true) < urgent.indexOf(false), 'urgent letters stand first');
        if (t.browserName === 'chromium') await looksOf(t, desk, 'worklist');
      },
    },
    {
      name: 'searches all letters as one types, by number in any spacing, and shows where',
      async run(t) {
        const desk = await t.openScreen('desk.html');
        await desk.waitForSelector('.work__row');
        await desk.keyboard.press('/');
        await t.until('the focus in the search', () => desk.evaluate(() => document.activeElement?.id === 'search'));
        await desk.keyboard.type('99900 00 018');
        await t.until('one letter', async () => (await shown(desk)).length === 1);
        assert.match(await desk.$eval('.work__matches', (found) => found.textContent ?? ''), /Number/);
        await desk.keyboard.press('Escape');
        await desk.keyboard.type('sian');
        await t.until('letters for Siân', async () => {
          const names = await shown(desk);
          return names.length > 0 && names.every((name) => /Siân/.test(name));
        });
        await t.until('the match to be marked', () => desk.$eval('mark', (mark) => mark.textContent === 'Siân'));
        await desk.keyboard.press('Escape');
        await desk.keyboard.type('zebra');
        await desk.waitForSelector('::-p-text(No letter says that)');
      },
    },
    {
      name: 'is worked through by keyboard: arrows, Space, Delete and undo',
      async run(t) {
        const desk = await t.openScreen('desk.html');
        await desk.waitForSelector('.work__row');
        await tab(desk, 'Drafting');
        await t.until('the drafting letters', async () => (await shown(desk)).length === 4);
        await desk.focus('[data-row-link]');
        const first = await focused(desk);
        await desk.keyboard.press('ArrowDown');
        assert.notEqual(await focused(desk), first);
        await desk.keyboard.press('End');
        await desk.keyboard.press('Home');
        assert.equal(await focused(desk), first);
        await desk.keyboard.press(' ');
        await desk.waitForSelector('.selection');
        await desk.keyboard.press('Delete');
        await t.until('the line to go', async () => (await shown(desk)).length === 3);
        await press(desk, 'Undo');
        await t.until('the line to come back', async () => (await shown(desk)).length === 4);
      },
    },
    {
      name: 'moves several letters at once and says which stay as they are',
      async run(t) {
        const desk = await t.openScreen('desk.html');
        await desk.waitForSelector('.work__row');
        await tab(desk, 'Signed');
        await t.until('the signed letters', async () => (await shown(desk)).length === 4);
        await desk.click('thead input');
        await press(desk, 'Mark as attached');
        await desk.waitForSelector('::-p-text(4 letters marked as attached)');
        await t.until('none to attach', async () => (await shown(desk)).length === 0);
        await press(desk, 'Undo');
        await t.until('the four again', async () => (await shown(desk)).length === 4);
        await tab(desk, 'Attached');
        await t.until('the attached letters', async () => (await shown(desk)).length === 4);
        await desk.click('thead input');
        await press(desk, 'Leave ready to sign');
        await desk.waitForSelector('::-p-text(cannot become)');
      },
    },
    {
      name: 'groups by clinician and keeps the choice while a letter is looked at',
      async run(t) {
        const desk = await t.openScreen('desk.html');
        await desk.waitForSelector('.work__row');
        await desk.click('.search__more > summary');
        await desk.select('#grouping', 'clinician');
        await t.until('two groups', async () => (await desk.$$('.work__group')).length === 2);
        await desk.click('[data-row-link]');
        await desk.waitForSelector('.editor');
        await desk.evaluate(() => history.back());
        await t.until('two groups still', async () => (await desk.$$('.work__group')).length === 2);
      },
    },
  ],
};
