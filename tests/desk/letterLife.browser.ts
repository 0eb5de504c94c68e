import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { textOf } from '../end-to-end/readScreen';
import { looksOf } from './looksOf';
import { manyLetters, storeLetters } from './manyLetters';
import { press, setUpPractice, startLetter, typeInto } from './startLetter';

const openDesk = (page: Page) => page.$eval('.desk-card', (card) => ((card as HTMLDetailsElement).open = true));

async function palette(page: Page, words: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  await page.waitForSelector('.palette[open]');
  await page.keyboard.type(words);
}

export const suite: BrowserSuite = {
  name: 'the life of a letter',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'a line that begins "Note to secretary:" becomes a task and is not printed; the task is ticked',
      async run(t) {
        await setUpPractice(t);
        await storeLetters(t, manyLetters(12, Date.now()));
        const desk = await startLetter(t);
        await desk.setViewport({ width: 1280, height: 900 });
        await typeInto(
          desk,
          'clinical.history',
          'Cough for six weeks.\nNote to secretary: please attach the X-ray report',
        );
        await desk.focus('[id="patient.phone"]');
        await desk.waitForSelector('.notes__note');
        const history = await desk.$eval('[id="clinical.history"]', (field) => (field as HTMLTextAreaElement).value);
        assert.equal(history, 'Cough for six weeks.');
        assert.match(await textOf(desk, '.notes'), /secretary: please attach the X-ray report/i);
        await desk.click('.notes label');
        await desk.waitForSelector('.notes__note--done');
        await press(desk, 'Wait');
        await desk.waitForSelector('::-p-text(Say who or what the letter waits for)');
        await desk.type('#waiting-for', 'the X-ray');
        await press(desk, 'Wait');
        await desk.waitForSelector('::-p-text(Waiting for the X-ray)');
        await press(desk, 'It waits no longer');
        await desk.waitForSelector('::-p-text(Drafting)');
      },
    },
    {
      name: 'a letter that came back gets the right reply with the first letter enclosed',
      timeout: 90_000,
      async run(t) {
        const desk = await t.openScreen('desk.html#letter-3');
        await desk.setViewport({ width: 1280, height: 900 });
        await desk.waitForSelector('.desk-card');
        await openDesk(desk);
        await press(desk, 'It came back');
        await desk.waitForSelector('::-p-text(Returned)');
        await press(desk, 'Write a reply about it');
        await desk.waitForSelector('.kinds');
        assert.match(await textOf(desk, '.patient-band'), /FICTION/);
        if (t.browserName === 'chromium') await looksOf(t, desk, 'reply-desk');
        await desk.click('::-p-text(Returned for want of a form)');
        await desk.waitForSelector('.draft-form');
        assert.match(await textOf(desk, '.patient-band'), /FICTION/);
        await t.until('the reply with the first letter', async () =>
          /Returned|form/.test(await textOf(desk, '.letter-pages')),
        );
      },
    },
    {
      name: 'earlier versions are compared side by side and one is brought back',
      async run(t) {
        const desk = await t.openScreen('desk.html#letter-0');
        await desk.setViewport({ width: 1280, height: 900 });
        await desk.waitForSelector('.draft-form');
        await typeInto(desk, 'clinical.reason', 'Something quite different');
        await desk.waitForSelector('.save-line--saved');
        await openDesk(desk);
        await press(desk, 'Earlier versions of this letter');
        await desk.waitForSelector('ins');
        assert.match(await textOf(desk, 'ins'), /different/);
        if (t.browserName === 'chromium') await looksOf(t, desk, 'versions');
        await press(desk, 'Bring this version back');
        await desk.waitForSelector('.draft-form');
        const reason = await desk.$eval('[id="clinical.reason"]', (field) => (field as HTMLTextAreaElement).value);
        assert.ok(!reason.includes('different'), reason);
      },
    },
    {
      name: 'Ctrl+K finds a letter and a screen; the bin gives letters back; the ledger counts what came back',
      async run(t) {
        const desk = await t.openScreen('desk.html');
        await desk.waitForSelector('.work__row');
        await palette(desk, 'specimen');
        await desk.waitForSelector('.palette__item[aria-selected="true"]');
        if (t.browserName === 'chromium') await t.expectAccessible(desk);
        await t.until('the letter found', async () => /SPECIMEN/.test(await textOf(desk, '.palette__list')));
        await desk.keyboard.press('Enter');
        await desk.waitForSelector('.draft-form');
        assert.match(await textOf(desk, '.patient-band'), /SPECIMEN/);
        await palette(desk, 'ledger');
        await desk.keyboard.press('Enter');
        await desk.waitForSelector('::-p-text(Letters that came back)');
        if (t.browserName === 'chromium') await looksOf(t, desk, 'ledger');
        await palette(desk, 'all letters');
        await desk.keyboard.press('Enter');
        await desk.waitForSelector('.work__row');
        await desk.focus('[data-row-link]');
        await desk.keyboard.press('Delete');
        await desk.waitForSelector('.toast');
        await palette(desk, 'bin');
        await desk.keyboard.press('Enter');
        await desk.waitForSelector('::-p-text(It is removed for good)');
        if (t.browserName === 'chromium') await looksOf(t, desk, 'bin');
        await desk.click('::-p-text(Bring back)');
        await desk.waitForSelector('::-p-text(The bin is empty.)');
      },
    },
  ],
};
