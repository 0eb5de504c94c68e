import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { isSaved, textOf, valueOf } from '../end-to-end/readScreen';
import { signLetter } from './signLetter';
import { example, fillLetter, press, setUpPractice, startLetter, typeInto } from './startLetter';

async function chord(page: Page, key: 'z' | 'y' | 's' | 'Enter'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

export const suite: BrowserSuite = {
  name: 'a letter on the desk',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'says "Saved" with the time, and the letter is there again in another tab',
      async run(t) {
        await setUpPractice(t);
        const desk = await startLetter(t);
        assert.equal(await textOf(desk, '.save-line'), '', 'nothing is saved before a word is written');
        await typeInto(desk, 'patient.familyName', 'Example');
        await isSaved(desk);
        assert.match(await textOf(desk, '.save-line'), /^Saved \d\d:\d\d$/);
        assert.match(await textOf(desk, '.patient-band'), /EXAMPLE/);
        const address = desk.url();
        assert.match(address, /#[0-9a-f-]{36}$/, 'the address holds a random id and nothing else');
        assert.ok(!(await desk.title()).includes('Example'));
        await desk.close();
        const again = await t.openScreen(`desk.html${new URL(address).hash}`);
        await again.waitForSelector('.draft-form');
        assert.equal(await valueOf(again, 'patient.familyName'), 'Example');
      },
    },
    {
      name: 'goes back and forward with Ctrl+Z and Ctrl+Y across fields, also over a ticked answer',
      async run(t) {
        const desk = await startLetter(t);
        await typeInto(desk, 'clinical.allergies', 'Penicillin: rash');
        await desk.click('[for="clinical.allergies-none"]');
        assert.match(await textOf(desk, '.answer:has([id="clinical.allergies"])'), /Kept, but not printed/);
        assert.equal(
          await valueOf(desk, 'clinical.allergies'),
          'Penicillin: rash',
          'a slip of the mouse loses nothing',
        );
        await chord(desk, 'z');
        await t.until('the tick to go', () =>
          desk.$eval('[id="clinical.allergies-none"]', (box) => !(box as HTMLInputElement).checked),
        );
        await chord(desk, 'z');
        await t.until('the words to go', async () => (await valueOf(desk, 'clinical.allergies')) === '');
        await chord(desk, 'y');
        await t.until(
          'the words to come back',
          async () => (await valueOf(desk, 'clinical.allergies')) === 'Penicillin: rash',
        );
        await chord(desk, 's');
        await t.until('the word about saving', async () => (await textOf(desk, '.save-line')) === 'Saved as you type');
        const letter = await desk.evaluate(() => location.hash);
        await desk.evaluate(() => (location.hash = ''));
        await desk.waitForSelector('.work__row');
        await desk.evaluate((back) => (location.hash = back), letter);
        await desk.waitForSelector('[id="clinical.allergies"]');
        assert.equal(await valueOf(desk, 'clinical.allergies'), 'Penicillin: rash');
        await chord(desk, 'z');
        await t.until(
          'undo to go on after a look at the list',
          async () => (await valueOf(desk, 'clinical.allergies')) === '',
        );
      },
    },
    {
      name: 'is not finished while something is missing: the summary takes the focus and leads to each field',
      async run(t) {
        const desk = await startLetter(t);
        await chord(desk, 'Enter');
        await desk.waitForSelector('.error-summary');
        assert.equal(await desk.evaluate(() => document.activeElement?.className), 'error-summary');
        assert.match(await textOf(desk, '.error-summary'), /There is no date of birth/);
        await desk.click('.error-summary a[href="#patient.dateOfBirth"]');
        await t.until('the focus in the field', () =>
          desk.evaluate(() => document.activeElement?.id === 'patient.dateOfBirth'),
        );
        assert.equal((await desk.$$('.steps')).length, 0);
      },
    },
    {
      name: 'turns into a covering letter when the urgency is suspected cancer, and says so',
      async run(t) {
        const desk = await startLetter(t);
        await desk.click('[for="urgency-urgent-suspected-cancer"]');
        await desk.waitForSelector('::-p-text(The suspected cancer form is to be used)');
        assert.match(await textOf(desk, 'h1'), /Covering letter/);
        await t.until('the letter on paper to change', async () =>
          /covering/i.test(await textOf(desk, '.letter-pages')),
        );
      },
    },
    {
      name: 'is finished, signed, saved as Word and marked as attached',
      timeout: 90_000,
      async run(t) {
        const desk = await startLetter(t);
        await fillLetter(desk, example);
        assert.match(await textOf(desk, '.findings'), /Nothing is missing/);
        await press(desk, 'Finish');
        await desk.waitForSelector('.finish');
        // Other letters were open a moment ago in this browser: the guard asks first.
        await press(desk, 'This is the right patient');
        assert.match(await textOf(desk, '.finish'), /Tick two/);
        await signLetter(desk);
        await press(desk, 'Save as Word');
        const file = await t.savedFile(/^referral-letter-.*\.docx$/);
        assert.equal((await readFile(file)).subarray(0, 2).toString(), 'PK');
        await typeInto(desk, 'ubrn', '0000 1234');
        await press(desk, 'It is attached');
        await desk.waitForSelector('::-p-text(Enter a booking reference)');
        await typeInto(desk, 'ubrn', '0000 1234 5678');
        await press(desk, 'It is attached');
        await desk.waitForSelector('::-p-text(Marked as attached)');
      },
    },
    {
      name: 'is read along in a second window, which can take it over',
      browsers: ['chromium'],
      async run(t) {
        const first = await startLetter(t);
        await typeInto(first, 'patient.familyName', 'Sample');
        await isSaved(first);
        const second = await t.openScreen(`desk.html${new URL(first.url()).hash}`);
        await second.waitForSelector('.read-along');
        assert.equal((await second.$$('input')).length, 0);
        await press(second, 'Take over');
        await second.waitForSelector('.draft-form [id="patient.givenName"]');
        await typeInto(second, 'patient.givenName', 'Robin');
        await isSaved(second);
        await first.bringToFront();
        await first.waitForSelector('.read-along');
        await t.until('the other window’s words', async () => /Robin/.test(await textOf(first, '.patient-band')));
      },
    },
    {
      name: 'prints as pages with name, date of birth, NHS number and page x of y on each',
      browsers: ['chromium'],
      async run(t) {
        const desk = await startLetter(t);
        await fillLetter(desk, {
          ...example,
          clinical: { ...example.clinical, history: { said: 'text', text: 'Long history. '.repeat(900) } },
        });
        const printed = await desk.evaluate(() => {
          dispatchEvent(new Event('beforeprint'));
          const pages = [...document.querySelectorAll('.print-root .page')].map((page) => ({
            top: page.querySelector('.page__top')?.textContent ?? '',
            foot: page.querySelector('.page__foot')?.textContent ?? '',
            text: page.querySelector('.page__text')?.textContent ?? '',
            isFull: (page.querySelector('.page__text')?.scrollHeight ?? 0) > 936,
          }));
          dispatchEvent(new Event('afterprint'));
          return pages;
        });
        assert.ok(printed.length >= 4, `${printed.length} pages`);
        printed.forEach(({ top, foot, isFull }, at) => {
          assert.match(top, /EXAMPLE, Margaret.*4 March 1961.*999\s000\s0018/);
          assert.equal(foot, `Page ${at + 1} of ${printed.length}`);
          assert.ok(!isFull, `page ${at + 1} holds more than paper does`);
        });
        const words =
          printed
            .map(({ text }) => text)
            .join(' ')
            .match(/Long history\./g) ?? [];
        assert.equal(words.length, 900, 'nothing is lost between pages');
        assert.equal((await desk.$$('.print-root')).length, 0);
      },
    },
  ],
};
