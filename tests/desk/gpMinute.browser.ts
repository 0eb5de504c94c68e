import assert from 'node:assert/strict';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { mouse } from '../end-to-end/hands';
import { openedDesk, openPopup } from '../end-to-end/openSurface';
import { textOf } from '../end-to-end/readScreen';
import { pasteInto } from './pasteInto';
import { signLetter } from './signLetter';
import { example, setUpPractice } from './startLetter';

/** The record of the patient in the page's banner, as EMIS Web copies it. */
const record = `EMIS Web - Patient Summary
FERNSBY, Agnes (Mrs)   Born 04-Mar-1961   NHS No. 999 000 0018   Gender Female
2 Mill Row, Northmoor, ZZ99 1AA   Home: 01632 960 021

Active Problems
12-Jan-2019   Hypothyroidism

Allergies
03-May-2004   Trimethoprim   Rash

Medication
Repeat
Levothyroxine 75microgram tablets   Take one daily   28 tablet

Values
17-Nov-2026   Blood pressure   134/82 mmHg
`;

/** What only the doctor knows, by field. */
const said: readonly (readonly [string, string])[] = [
  ['clinical.reason', 'Palpitations on exertion for three months, with two near faints.'],
  ['clinical.question', 'Is there an arrhythmia that needs treatment?'],
  ['clinical.expectation', 'To be seen, and a longer recording of her heart rhythm.'],
  ['clinical.history', 'Rapid regular heartbeat on the stairs, five minutes each time. No chest pain.'],
  ['whyNotAdvice', 'A longer recording and an examination are needed; a written answer cannot give either.'],
  ['clinical.examination', 'Pulse 72 regular, heart sounds normal.'],
  ['clinical.informationGiven', 'Knows that she is referred, and to ring 999 if she faints.'],
  ['clinical.consent', 'Discussed with Mrs Fernsby, who agrees to the referral.'],
];
const ticks = ['clinical.needs-none', 'clinical.communication-none', 'urgency'];

export const suite: BrowserSuite = {
  name: 'a GP’s minute',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'from the offer to the signed letter: one paste, eight lines and three ticks',
      timeout: 120_000,
      async run(t) {
        await setUpPractice(t);
        const page = await t.openWorld('/ers/new/request');
        await page.waitForSelector('[name=type]');
        const popup = await openPopup(t, page);
        await popup.waitForSelector('::-p-text(Advice and Guidance)');
        // The popup closes itself when it has done its work, and takes its answer with it.
        await mouse.press(popup, 'Write a referral letter').catch(() => undefined);
        const desk = await openedDesk(t);

        await mouse.press(desk, 'Paste a record summary');
        await pasteInto(desk, record);
        await desk.waitForSelector('::-p-text(moved into the letter)');
        for (const [id, text] of said) await mouse.type(desk, id, text);
        for (const id of ticks) await mouse.tick(desk, id);
        await mouse.choose(desk, 'referrer', example.referrer?.name ?? '');
        await t
          .until('nothing missing', async () => /Nothing is missing/.test(await textOf(desk, '.findings')))
          .catch(async (error: Error) => {
            throw new Error(`${error.message} It says: ${await textOf(desk, '.findings')}`);
          });

        await mouse.press(desk, 'Finish');
        await signLetter(desk);
        const letter = await textOf(desk, '.letter-pages');
        for (const words of [
          'FERNSBY',
          '999 000 0018',
          'Levothyroxine',
          'Trimethoprim',
          '134/82',
          ...said.map(([, text]) => text),
        ])
          assert.ok(letter.includes(words), `"${words}" is not in the letter.`);
        assert.doesNotMatch(letter, /Not yet signed/i);
      },
    },
  ],
};
