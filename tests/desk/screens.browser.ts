import type { BrowserSuite } from '../end-to-end/browserSuite';
import { looksOf } from './looksOf';
import { example, fillLetter, press, setUpPractice, startLetter } from './startLetter';

export const suite: BrowserSuite = {
  name: 'screens',
  browsers: ['chromium'],
  tests: [
    {
      name: 'the first run asks for leave before anything is stored',
      async run(t) {
        await looksOf(t, await t.openScreen('welcome.html'), 'welcome');
        const desk = await t.openScreen('desk.html');
        await looksOf(t, desk, 'leave');
        await press(desk, 'Keep letters on this computer');
        await desk.waitForSelector('.empty');
        await looksOf(t, desk, 'letters-none');
      },
    },
    {
      name: 'options',
      async run(t) {
        await setUpPractice(t);
        await looksOf(t, await t.openScreen('options.html'), 'options');
      },
    },
    {
      name: 'a letter: empty, with what is missing, written, on paper, finished; and the list',
      timeout: 120_000,
      async run(t) {
        await setUpPractice(t);
        const desk = await startLetter(t);
        await looksOf(t, desk, 'letter-empty');
        await desk.keyboard.down('Control');
        await desk.keyboard.press('Enter');
        await desk.keyboard.up('Control');
        await desk.waitForSelector('.error-summary');
        await looksOf(t, desk, 'letter-missing');
        await fillLetter(desk, example);
        await looksOf(t, desk, 'letter');
        await desk.setViewport({ width: 380, height: 800 });
        await press(desk, 'See the letter');
        await looksOf(t, desk, 'letter-paper');
        await press(desk, 'Finish');
        await desk.waitForSelector('.steps');
        await looksOf(t, desk, 'letter-finish');
        await looksOf(t, await t.openScreen('desk.html'), 'letters');
      },
    },
  ],
};
