import assert from 'node:assert/strict';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { isSaved, textOf, valueOf } from '../end-to-end/readScreen';
import { looksOf } from './looksOf';
import { texts, haveTexts, heldTexts, typeAsItAppears } from './practiceTexts';
import { press, setUpPractice, startLetter, typeInto } from './startLetter';

export const suite: BrowserSuite = {
  name: 'templates',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'a template is written, kept, shown with a made-up patient, and used in a letter',
      timeout: 90_000,
      async run(t) {
        await setUpPractice(t);
        const page = await t.openScreen('templates.html');
        if (t.browserName === 'chromium') await looksOf(t, page, 'templates-none');
        await press(page, 'Write a template');
        await page.waitForSelector('#template-name');
        assert.match(await textOf(page, '.notice'), /Not offered in letters yet/);
        await typeInto(page, 'template-name', 'Knee pain');
        await typeInto(page, 'template-specialty', 'Orthopaedics');
        await press(page, 'Add a question');
        await typeInto(page, 'question-0', 'Side');
        await page.select('#question-0-kind', 'choice');
        await typeInto(page, 'question-0-choices', 'left\nright');
        await typeInto(page, 'paragraph-0', 'Pain in the knee: ');
        await press(page, 'Side');
        await t.until('the slot', async () => (await valueOf(page, 'paragraph-0')) === 'Pain in the knee: {{side}}');
        await press(page, 'Add a paragraph');
        await typeInto(page, 'paragraph-1', 'Right-handed too.');
        await page.select('#paragraph-1-when', JSON.stringify({ field: 'side', is: 'right' }));
        await t.until('the preview', async () => /Pain in the knee: left/.test(await textOf(page, '.sheet')));
        assert.match(await textOf(page, '.sheet'), /Margaret EXAMPLE/);
        await t.until('it left out by its condition', async () => !/Right-handed/.test(await textOf(page, '.sheet')));
        await isSaved(page);
        if (t.browserName === 'chromium') await looksOf(t, page, 'template');
        const address = page.url();
        await page.close();
        const again = await t.openScreen(`templates.html${new URL(address).hash}`);
        await again.waitForSelector('#template-name');
        assert.equal(await valueOf(again, 'question-0'), 'Side');
        assert.equal((await heldTexts(t)).templates.length, 1);

        const desk = await startLetter(t);
        await press(desk, 'Use a template');
        await desk.waitForSelector('#template option:nth-child(3)');
        const own = await desk.$eval('#template', (list) => (list as HTMLSelectElement).options[1]?.value ?? '');
        await desk.select('#template', own);
        await desk.waitForSelector('#template-side');
        await desk.select('#template-side', 'right');
        await press(desk, 'Put the answers into the letter');
        await t.until('the answers', async () =>
          /^Pain in the knee: right\nRight-handed too\.$/.test(await valueOf(desk, 'clinical.history')),
        );
        assert.equal(await valueOf(desk, 'recipient.specialty'), 'Orthopaedics');
      },
    },
    {
      name: 'what is typed the moment a box appears stays',
      async run(t) {
        const page = await t.openScreen('templates.html');
        await press(page, 'Write a template');
        await page.waitForSelector('#template-name');
        await press(page, 'Add a question');
        await page.waitForSelector('#question-0-kind');
        await typeAsItAppears(page, 'question-0-choices', 'left side');
        await page.select('#question-0-kind', 'choice');
        await press(page, 'Add a paragraph');
        await page.waitForSelector('#paragraph-0-into');
        await typeAsItAppears(page, 'template-reviewBy', '24');
        await page.select('#paragraph-0-into', 'own');
        await isSaved(page);
        await page.evaluate(() => new Promise((wake) => setTimeout(wake, 300)));
        assert.equal(await valueOf(page, 'question-0-choices'), 'left side');
        assert.equal(await valueOf(page, 'template-reviewBy'), '24');
        const held = (await heldTexts(t)).templates as { reviewBy: string; fields: { choices: string[] }[] }[];
        const template = held.at(-1);
        assert.deepEqual([template?.fields[0]?.choices, template?.reviewBy], [['left side'], '--24']);
      },
    },
    {
      name: 'a removed template comes back by one press, and a starter is copied',
      async run(t) {
        await haveTexts(t, { ...texts, templates: [] });
        const page = await t.openScreen('templates.html');
        await page.$eval('.more', (more) => ((more as HTMLDetailsElement).open = true));
        await press(page, 'Make a copy of Cardiology');
        await page.waitForSelector('#template-name');
        assert.equal(await valueOf(page, 'template-name'), 'Cardiology (copy)');
        await isSaved(page);
        await page.evaluate(() => (location.hash = ''));
        await press(page, 'Remove Cardiology (copy)');
        await page.waitForSelector('.toast');
        await press(page, 'Undo');
        await t.until('the template again', async () => (await heldTexts(t)).templates.length === 1);
      },
    },
  ],
};
