import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import type { BrowserSuite, TestContext } from '../end-to-end/browserSuite';
import { textOf } from '../end-to-end/readScreen';
import { signLetter } from './signLetter';
import { fillLetter, press, setUpPractice, startLetter, typeInto } from './startLetter';

/** Finishes, signs and saves the letter on the screen, and gives what the last step says. */
async function finish(t: TestContext, desk: Page, name: RegExp): Promise<string> {
  await press(desk, 'Finish');
  await signLetter(desk);
  await press(desk, 'Save as Word');
  await t.savedFile(name);
  await desk.waitForSelector('.card-steps');
  return textOf(desk, '.finish');
}

export const suite: BrowserSuite = {
  name: 'how a letter goes',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'a service outside e-RS: neither the letter nor the last step speaks of attaching',
      timeout: 90_000,
      async run(t) {
        await setUpPractice(t);
        const desk = await startLetter(t);
        await fillLetter(desk, exampleDraft('referral'));
        assert.match(await textOf(desk, '.letter'), /e-Referral Service/);
        await desk.click('[for="route-other"]');
        await t.until('a letter without e-RS', async () => !/e-Referral Service/.test(await textOf(desk, '.letter')));
        const said = await finish(t, desk, /^referral-letter-.*\.docx$/);
        assert.match(said, /3\. Send it to the service/);
        assert.doesNotMatch(said, /UBRN|Letters Outstanding|Attach/);
        await press(desk, 'It is sent');
        await desk.waitForSelector('::-p-text(Marked as sent)');
      },
    },
    {
      name: 'work sent back: the form asks in its own words, and the letter is sent as any letter',
      timeout: 90_000,
      async run(t) {
        await setUpPractice(t);
        const desk = await startLetter(t);
        await fillLetter(desk, exampleDraft('work-investigations'));
        const asked = await textOf(desk, '#part-happened, section:has([id="returned.asked"])');
        assert.match(asked, /Date of their letter.*What the practice was asked to do/);
        assert.doesNotMatch(asked, /UBRN|Who returned it/);
        await typeInto(desk, 'returned.asked', 'Chest CT before the next appointment.');
        const said = await finish(t, desk, /^reply-letter-.*\.docx$/);
        assert.match(said, /3\. Send it.*as the practice writes to them/);
        assert.doesNotMatch(said, /request type|UBRN|The referral is not made/);
        await press(desk, 'It is sent');
        await desk.waitForSelector('::-p-text(Marked as sent)');
      },
    },
    {
      name: 'a reply about suspected cancer brings the form, and asks for its name',
      timeout: 60_000,
      async run(t) {
        await setUpPractice(t);
        const desk = await startLetter(t);
        const draft = exampleDraft('reply-no-form');
        await fillLetter(desk, { ...draft, urgency: 'routine' });
        assert.match(await textOf(desk, '.letter'), /obliges a GP/);
        await desk.click('[for="urgency-urgent-suspected-cancer"]');
        await desk.waitForSelector('::-p-text(Complete the form and attach it with this letter)');
        await t.until('a letter that brings the form', async () =>
          /The form is now completed and goes with this letter/.test(await textOf(desk, '.letter')),
        );
        assert.match(await textOf(desk, '.findings'), /form is enclosed and names none/);
        assert.doesNotMatch(await textOf(desk, '.letter'), /take the referral up on the letter|obliges a GP/);
      },
    },
  ],
};
