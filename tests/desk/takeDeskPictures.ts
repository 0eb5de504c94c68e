import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { TestContext } from '../end-to-end/browserSuite';
import { manyLetters, storeLetters } from './manyLetters';
import { press, startLetter } from './startLetter';

const settle = () => new Promise((wake) => setTimeout(wake, 400));

/** The desk's own pictures for the user guide: the worklist, a paste, the reply desk, earlier versions, the bin of options. */
export async function takeDeskPictures(t: TestContext, shot: (page: Page, name: string) => Promise<unknown>) {
  await storeLetters(t, manyLetters(24, Date.now()));
  const desk = await t.openScreen('desk.html');
  await desk.setViewport({ width: 1280, height: 860 });
  await desk.waitForSelector('.work__row');
  await shot(desk, 'worklist');
  await desk.type('#search', 'cardiology penicillin');
  await settle();
  await shot(desk, 'search');

  const reply = await t.openScreen('desk.html#reply/letter-3');
  await reply.setViewport({ width: 1280, height: 860 });
  await reply.waitForSelector('.kinds');
  await shot(reply, 'reply-desk');

  const pasted = await startLetter(t);
  await pasted.setViewport({ width: 1280, height: 860 });
  await press(pasted, 'Paste a record summary');
  await pasted.waitForSelector('#paste-box');
  const summary = join(import.meta.dirname, '..', '..', 'utils', 'intake', 'corpus', 'emis-01-summary.txt');
  await pasted.evaluate(
    (text) => {
      const box = document.getElementById('paste-box') as HTMLTextAreaElement;
      box.value = text;
      box.dispatchEvent(new Event('change', { bubbles: true }));
    },
    await readFile(summary, 'utf8'),
  );
  await pasted.waitForSelector('::-p-text(moved into the letter)');
  await pasted.evaluate(() => scrollTo(0, 0));
  await settle();
  await shot(pasted, 'paste');
  await pasted.$eval('.moved-mark', (mark) => mark.closest('section, .card')?.scrollIntoView());
  await settle();
  await shot(pasted, 'paste-marks');

  const options = await t.openScreen('options.html');
  await options.setViewport({ width: 900, height: 860 });
  await options.waitForSelector('#privacy-mode');
  await options.click('[for="privacy-mode-locked"]');
  await options.waitForSelector('.secret');
  await options.$eval('#privacy-title', (title) => title.scrollIntoView());
  await settle();
  await shot(options, 'locked-mode');
}
