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
  ],
};
