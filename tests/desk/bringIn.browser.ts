import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { textOf, valueOf } from '../end-to-end/readScreen';
import { looksOf } from './looksOf';
import { pasteInto } from './pasteInto';
import { press, setUpPractice, startLetter, typeInto } from './startLetter';

const corpus = join(import.meta.dirname, '..', '..', 'utils', 'intake', 'corpus');

const staleRecord =
  'Medicines and allergies were copied from the record on 14 March 2024, not on the day of the letter.';
export const suite: BrowserSuite = {
  name: 'bringing things into a letter',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'a pasted record summary is filed, shown piece by piece, and taken back in one step',
      async run(t) {
        await setUpPractice(t);
        const desk = await startLetter(t);
        await press(desk, 'Paste a record summary');
        await pasteInto(desk, await readFile(join(corpus, 'emis-01-summary.txt'), 'utf8'));
        await desk.waitForSelector('::-p-text(moved into the letter)');
        assert.notEqual(await valueOf(desk, 'patient.familyName'), '');
        assert.notEqual(await valueOf(desk, 'clinical.medicines'), '');
        assert.equal((await desk.$$('#paste-box')).length, 0, 'the paste itself is not kept on the screen');
        if (t.browserName === 'chromium') await looksOf(t, desk, 'letter-pasted');
        assert.match(await textOf(desk, '[id="clinical.problems-mark"]'), /From the paste, EMIS Web: Problems, active/);
        if (t.browserName === 'chromium') {
          const problems = await desk.$('[id="clinical.problems"]');
          await problems?.evaluate((field) => field.scrollIntoView({ block: 'center' }));
          await t.expectAccessible(desk);
          await t.picture(desk, 'letter-pasted-marks');
        }
        await desk.$eval('.findings__check button', (button) => (button as HTMLButtonElement).click());
        await t.until('the checked finding gone', async () => !(await textOf(desk, '.findings')).includes(staleRecord));
        await typeInto(desk, 'clinical.medicines', 'None of these');
        await t.until('it comes back with other words', async () =>
          (await textOf(desk, '.findings')).includes(staleRecord),
        );
        await typeInto(desk, 'clinical.problems', ' (diet)');
        await t.until('no mark beside changed words', async () => !(await desk.$('[id="clinical.problems-mark"]')));
        await press(desk, 'Read, it is right in Family name');
        await t.until(
          'no mark beside words that were read',
          async () => !(await desk.$('[id="patient.familyName-mark"]')),
        );
        await press(desk, 'Undo all of it');
        await t.until('the letter as it was', async () => (await valueOf(desk, 'patient.familyName')) === '');
        assert.equal(await valueOf(desk, 'clinical.medicines'), 'None of these');
        assert.equal(await valueOf(desk, 'clinical.allergies'), '');
        assert.match(await valueOf(desk, 'clinical.problems'), /\(diet\)/, 'what was typed since stays');
        assert.match(await textOf(desk, '.bring-in__panel'), /Changed since the paste.*Past medical history/);
      },
    },
    {
      name: 'a paste about another patient stops with both names, and nothing is moved',
      async run(t) {
        const desk = await startLetter(t);
        await typeInto(desk, 'patient.familyName', 'Nobody');
        await typeInto(desk, 'patient.nhsNumber', '999 000 0018');
        await press(desk, 'Paste a record summary');
        await pasteInto(desk, await readFile(join(corpus, 'emis-01-summary.txt'), 'utf8'));
        await desk.waitForSelector('::-p-text(Nothing was moved)');
        assert.match(await textOf(desk, '.bring-in__panel'), /This letter is about Nobody.*The paste is about/);
        assert.equal(await valueOf(desk, 'clinical.history'), '');
      },
    },
    {
      name: 'a template asks its questions and puts the answers under their headings',
      async run(t) {
        const desk = await startLetter(t);
        await press(desk, 'Use a template');
        await desk.waitForSelector('#template');
        const cardiology = await desk.$eval(
          '#template',
          (list) => [...(list as HTMLSelectElement).options].find(({ text }) => /Cardiology/.test(text))?.value,
        );
        await desk.select('#template', cardiology ?? '');
        await desk.waitForSelector('.bring-in__panel .input');
        await desk.type('.bring-in__panel .input', 'Breathless on hills for four months');
        await press(desk, 'Put the answers into the letter');
        await t.until('the answer in the history', async () =>
          /Breathless on hills/.test(await valueOf(desk, 'clinical.history')),
        );
      },
    },
    {
      name: 'the form on the page is compared by its questions, and leads to the gaps',
      async run(t) {
        const form = await t.openWorld('/trust/for-gps/musculoskeletal/referral-form');
        const desk = await startLetter(t);
        await form.bringToFront();
        await desk.bringToFront();
        await press(desk, 'Compare with the form');
        await desk.waitForSelector('::-p-text(The letter does not say yet)');
        assert.match(await textOf(desk, '.bring-in__panel'), /not that any of it is needed/);
        await desk.click('.bring-in__panel .linklike');
        await t.until('the focus in a field of the letter', () =>
          desk.evaluate(() => document.activeElement?.closest('.draft-form') !== null),
        );
      },
    },
    {
      name: 'the patient shown on the page is shown first and taken only when told to',
      async run(t) {
        const page = await t.openWorld('/ers/new/request');
        const desk = await startLetter(t);
        await page.bringToFront();
        await desk.bringToFront();
        await press(desk, 'Use the patient shown on this page');
        await desk.waitForSelector('::-p-text(The page shows this patient)');
        assert.equal(await valueOf(desk, 'patient.familyName'), '', 'nothing is taken without being told');
        await press(desk, 'Use these details');
        await t.until('the details in the letter', async () => (await valueOf(desk, 'patient.familyName')) !== '');
        assert.match(await textOf(desk, '.patient-band'), /NHS 999/);
      },
    },
  ],
};
