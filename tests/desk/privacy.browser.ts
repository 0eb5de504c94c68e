import assert from 'node:assert/strict';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { looksOf } from './looksOf';
import { manyLetters, storeLetters } from './manyLetters';
import { press, setUpPractice } from './startLetter';

let passphrase = '';

export const suite: BrowserSuite = {
  name: 'privacy on the screens',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'Locked mode is turned on with words shown once, and is proved',
      timeout: 90_000,
      async run(t) {
        await setUpPractice(t);
        await storeLetters(t, manyLetters(3, Date.now()));
        const options = await t.openScreen('options.html');
        await options.waitForSelector('#privacy-mode');
        await options.click('[for="privacy-mode-locked"]');
        await options.waitForSelector('.secret');
        passphrase = await options.$eval('.secret', (words) => words.textContent ?? '');
        assert.equal(passphrase.split(' ').length, 5);
        await press(options, 'Turn Locked mode on');
        await options.waitForSelector('::-p-text(Write both down and tick the box)');
        await options.click('[for="secrets-written"]');
        await press(options, 'Turn Locked mode on');
        await options.waitForSelector('::-p-text(Locked mode is on.)');
        await press(options, 'Try it now');
        await options.waitForSelector('.proof');
        const broken = await options.$$eval('.proof--broken', (found) => found.map(({ textContent }) => textContent));
        assert.deepEqual(broken, []);
      },
    },
    {
      name: 'locking takes the letters off every screen, and only the words bring them back',
      timeout: 90_000,
      async run(t) {
        const desk = await t.openScreen('desk.html');
        await desk.waitForSelector('.work__row');
        const options = await t.openScreen('options.html');
        await press(options, 'Lock now');
        await desk.bringToFront();
        await desk.waitForSelector('#passphrase');
        assert.ok(!(await desk.evaluate(() => document.body.textContent ?? '')).includes('EXAMPLE'));
        if (t.browserName === 'chromium') await looksOf(t, desk, 'locked');
        await desk.type('#passphrase', 'not these five words');
        await press(desk, 'Unlock');
        await desk.waitForSelector('::-p-text(That is not the passphrase)');
        await desk.type('#passphrase', passphrase.toUpperCase());
        await press(desk, 'Unlock');
        await desk.waitForSelector('.work__row');
      },
    },
    {
      name: 'a new passphrase takes the place of the old one, and the recovery code prints on a sheet of its own',
      timeout: 90_000,
      async run(t) {
        const options = await t.openScreen('options.html');
        await press(options, 'New passphrase and code');
        await options.waitForSelector('.secret');
        const [words = '', code = ''] = await options.$$eval('.secret', (found) =>
          found.map((each) => each.textContent),
        );
        await options.evaluate(() => {
          window.print = () =>
            (document.body.dataset['printed'] = document.querySelector('.print-root')?.textContent ?? '');
        });
        await press(options, 'Print the recovery code');
        const sheet = await options.evaluate(() => document.body.dataset['printed'] ?? '');
        assert.ok(sheet.includes(code) && !sheet.includes(words));
        await options.evaluate(() => dispatchEvent(new Event('afterprint')));
        await options.click('[for="secrets-written"]');
        await press(options, 'Use the new passphrase and code');
        await options.waitForFunction(() => document.body.textContent?.includes('The old ones open nothing any more'));
        await press(options, 'Lock now');
        const desk = await t.openScreen('desk.html');
        await desk.waitForSelector('#passphrase');
        await desk.type('#passphrase', passphrase);
        await press(desk, 'Unlock');
        await desk.waitForFunction(() => document.body.textContent?.includes('That is not the passphrase'));
        await desk.type('#passphrase', words);
        await press(desk, 'Unlock');
        await desk.waitForSelector('.work__row');
      },
    },
    {
      name: 'every record is listed with its kind, age and size, without a patient',
      async run(t) {
        const options = await t.openScreen('options.html');
        await options.waitForSelector('#stored-title');
        await options.$$eval('summary', (all) => all.find((each) => each.textContent === 'Every record')?.click());
        await options.waitForSelector('[aria-label="Table of every record"] tbody tr');
        const said = await options.$eval('[aria-label="Table of every record"]', (table) => table.textContent ?? '');
        assert.match(said, /Letters.*bytes/);
        assert.doesNotMatch(said, /EXAMPLE|Example|Sample/);
        assert.match(
          await options.$eval('[aria-labelledby="stored-title"]', (card) => card.textContent ?? ''),
          /sealed under the passphrase/,
        );
        await t.expectAccessible(options);
      },
    },
  ],
};
