import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { composeLetter } from '@/utils/letter/composeLetter';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { textOf } from '../end-to-end/readScreen';
import { readDocx } from '../export/readDocx';
import { looksOf } from './looksOf';
import { storeLetters } from './manyLetters';
import { press, setUpPractice } from './startLetter';

const identity = /EXAMPLE|Margaret|999\s?000\s?0018|Fictional Close/;

const reply = { ...exampleDraft('reply-no-form'), id: 'reply-on-first-rung' };
const signed = {
  ...reply,
  id: 'signed-reply',
  status: 'signed' as const,
  signedBy: 'Dr Priya Sample',
  signedAt: '2026-11-20T09:00:00.000Z',
  letterDate: '2026-11-20',
};
const frozen = { ...signed, frozen: composeLetter(signed, '2026-11-20') };

export const suite: BrowserSuite = {
  name: 'the ladder of a reply, and what its wording rests on',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'a signed reply is taken to the next rung as a letter of its own, with the first letter dated again',
      timeout: 90_000,
      async run(t) {
        await setUpPractice(t);
        await storeLetters(t, [frozen]);
        const desk = await t.openScreen('desk.html#signed-reply');
        await desk.setViewport({ width: 1280, height: 900 });
        await desk.waitForSelector('.ladder');
        if (t.browserName === 'chromium') await looksOf(t, desk, 'letter-ladder');
        await press(desk, 'Write to the medical director');
        await t.until('another letter', () => !desk.url().endsWith('#signed-reply'));
        await t.until('its paper', async () =>
          /Medical Director.*Sent again on/.test(await textOf(desk, '.letter-pages, .sheet')),
        );
        assert.match(await textOf(desk, '.ladder [aria-current]'), /medical director/);
        await press(desk, 'Write to the ICB and the LMC');
        await t.until('the letter without the patient', async () => {
          const paper = await textOf(desk, '.letter-pages, .sheet');
          return /Integrated care board/.test(paper) && !identity.test(paper);
        });
        await desk.waitForSelector('::-p-text(This is the last step)');
        const first = await t.openScreen('desk.html#signed-reply');
        await first.waitForSelector('.ladder');
        assert.match(await textOf(first, '.ladder [aria-current]'), /consultant or clinician/);
      },
    },
    {
      name: 'the copy for the ICB and the LMC is a file of its own that names no patient',
      timeout: 90_000,
      async run(t) {
        await storeLetters(t, [{ ...frozen, id: 'signed-again' }]);
        const desk = await t.openScreen('desk.html#signed-again');
        await press(desk, 'Finish');
        await desk.waitForSelector('.finish');
        const guard = await desk.$('[for="reread-name"]');
        if (guard) {
          await guard.click();
          await desk.click('[for="reread-number"]');
          await press(desk, 'This is the right patient');
        }
        await desk.waitForSelector('.besides');
        if (t.browserName === 'chromium') await looksOf(t, desk, 'letter-besides');
        await press(desk, 'Save as Word Copy for the ICB and the LMC');
        const copy = await t.savedFile(/^copy-for-icb-and-lmc-.*\.docx$/);
        assert.doesNotMatch(await readFile(copy).then(readDocxText), identity);
        await press(desk, 'Save as Word The first letter, dated again');
        const again = await t.savedFile(/^first-letter-dated-again-.*\.docx$/);
        const text = await readFile(again).then(readDocxText);
        assert.match(text, /Sent again on/);
        assert.match(text, identity);
      },
    },
    {
      name: 'every dated statement is printed with its source and can be left out; retired ones are to be read only',
      async run(t) {
        await storeLetters(t, [reply]);
        const desk = await t.openScreen('desk.html#reply-on-first-rung');
        await desk.waitForSelector('.positions');
        assert.match(await textOf(desk, '.positions'), /LMC\..*Londonwide LMCs.*checked on .*printed until/);
        await desk.$eval('.positions input', (box) => (box as HTMLInputElement).click());
        await t.until('the paper without it', async () => !/Londonwide LMCs/.test(await textOf(desk, '.letter-pages')));
        const page = await t.openScreen('guidance.html');
        await page.waitForSelector('.register');
        if (t.browserName === 'chromium') await looksOf(t, page, 'guidance');
        assert.match(await textOf(page, 'section:has(> #kept-title)'), /Replaced by/);
        assert.equal((await page.$$('input, select')).length, 0, 'nothing here can be chosen');
      },
    },
  ],
};

const readDocxText = (bytes: Uint8Array): string => JSON.stringify([...readDocx(bytes).values()]);
