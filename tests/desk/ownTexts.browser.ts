import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { isSaved, textOf, valueOf } from '../end-to-end/readScreen';
import { looksOf } from './looksOf';
import { idEnding, texts, haveTexts, heldTexts, bringIn } from './practiceTexts';
import { press, setUpPractice, startLetter, typeInto } from './startLetter';

export const suite: BrowserSuite = {
  name: 'snippets, own wording and texts as a file',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'a snippet is written by Tab and by space, undone in one step, and no other key is taken',
      async run(t) {
        await setUpPractice(t);
        await haveTexts(t, texts);
        const desk = await startLetter(t);
        await desk.focus('[id="clinical.history"]');
        await desk.keyboard.type('Seen. ;chest');
        await desk.keyboard.press('Tab');
        assert.equal(await valueOf(desk, 'clinical.history'), 'Seen. Chest clear, no added sounds.');
        assert.equal(await desk.evaluate(() => document.activeElement?.id), 'clinical.history');
        await desk.keyboard.down('Control');
        await desk.keyboard.press('z');
        await desk.keyboard.up('Control');
        await t.until('the shortcut again', async () => (await valueOf(desk, 'clinical.history')) === 'Seen. ;chest');
        await desk.keyboard.press('End');
        await desk.keyboard.type(' Well. x;chest ');
        assert.equal(
          await valueOf(desk, 'clinical.history'),
          'Seen. Chest clear, no added sounds. Well. x;chest ',
          'not inside a word',
        );
        await desk.keyboard.press('Tab');
        assert.notEqual(await desk.evaluate(() => document.activeElement?.id), 'clinical.history', 'Tab moves on');
        await isSaved(desk);
      },
    },
    {
      name: 'a snippet is added; a shortcut that is a word or taken is refused beside its field',
      async run(t) {
        await haveTexts(t, texts);
        const page = await t.openScreen('templates.html');
        await press(page, 'Add a snippet');
        await page.waitForSelector('details[open] [id$="-shortcut"]');
        const at = (
          await page.$$eval('[id$="-shortcut"]', (fields) =>
            fields.map(({ id }) => id).filter((id) => !id.includes('s1')),
          )
        )[0];
        assert.ok(at);
        await typeInto(page, at, 'chest');
        await page.waitForSelector('::-p-text(Put a sign in front)');
        await typeInto(page, at, ';chest');
        await page.waitForSelector('::-p-text(Another snippet has this shortcut)');
        await typeInto(page, at, ';heart');
        await typeInto(page, at.replace('shortcut', 'text'), 'Heart sounds normal.');
        await t.until('the snippet stored', async () =>
          (await heldTexts(t)).snippets.some(({ shortcut, text }) => shortcut === ';heart' && text.endsWith('normal.')),
        );
        assert.equal((await page.$$('.nhsuk-error-message')).length, 0);
        if (t.browserName === 'chromium') await looksOf(t, page, 'templates');
      },
    },
    {
      name: 'own wording is printed as the practice’s with its source; past its review date it is not offered',
      async run(t) {
        await setUpPractice(t);
        await haveTexts(t, texts);
        const desk = await startLetter(t);
        await desk.waitForSelector('#part-own-wording');
        assert.match(
          await textOf(desk, 'section:has(> #part-own-wording)'),
          /“Old” was to be reviewed by 1 January 2021/,
        );
        await press(desk, 'Add “Letters welcome”');
        await t.until('the wording on paper', async () =>
          /Practice’s own wording: This practice writes its referrals as letters\. \(Source: Practice meeting/.test(
            await textOf(desk, '.letter-pages'),
          ),
        );
        await press(desk, 'Take out Letters welcome');
        await t.until('the paper without', async () => !/own wording:/.test(await textOf(desk, '.letter-pages')));
        const page = await t.openScreen('templates.html');
        await idEnding(page, 'w2-title');
        assert.match(await textOf(page, 'details:has([id$="w2-title"])'), /letters leave it out/);
      },
    },
    {
      name: 'a file is shown before it is brought in, taken back in one step, and a bad one changes nothing',
      async run(t) {
        await haveTexts(t, texts);
        const page = await t.openScreen('templates.html');
        await press(page, 'Save as a file');
        const saved = await t.savedFile(/^letter-templates-.*\.json$/);
        const file = await readFile(saved, 'utf8');
        assert.equal((JSON.parse(file) as typeof texts).snippets[0]?.shortcut, ';chest');

        const broken = join(t.dir, 'broken.json');
        await writeFile(broken, file.replace('"snippets":', '"snippets"'));
        await bringIn(page, broken);
        await page.waitForSelector('::-p-text(Nothing was changed)');
        assert.match(await textOf(page, 'section:has(> #carry-title) .notice'), /Line \d+: this is no JSON/);
        assert.deepEqual((await heldTexts(t)).snippets, texts.snippets);
        await press(page, 'Close');

        const other = join(t.dir, 'other.json');
        const more = JSON.parse(file) as typeof texts;
        more.snippets.push({ id: 's2', shortcut: ';bp', title: 'BP', text: 'Blood pressure' });
        more.snippets.push({ id: 's3', shortcut: 'a b', title: 'Odd', text: '' });
        await writeFile(other, JSON.stringify(more, null, 2));
        await bringIn(page, other);
        await page.waitForSelector('::-p-text(would change 1 text)');
        const said = await textOf(page, 'section:has(> #carry-title) .notice');
        assert.match(said, /Snippet “BP”: new.*Line \d+: the snippet “Odd” cannot be read/);
        assert.equal((await heldTexts(t)).snippets.length, 1, 'nothing is changed by looking');
        if (t.browserName === 'chromium') await t.expectAccessible(page);
        await press(page, 'Bring it in');
        await t.until('two snippets', async () => (await heldTexts(t)).snippets.length === 2);
        await press(page, 'Undo');
        await t.until('one snippet', async () => (await heldTexts(t)).snippets.length === 1);
      },
    },
    {
      name: 'texts that cannot be read are kept aside and said, and the page goes on',
      async run(t) {
        await haveTexts(t, { v: 1, templates: 'gone wrong' });
        const page = await t.openScreen('templates.html');
        await page.waitForSelector('::-p-text(kept aside)');
        await t.expectAccessible(page);
        const notice = (await page.$$('.notice')).length;
        await press(page, 'Delete them');
        await t.until('the notice to go', async () => (await page.$$('.notice')).length < notice);
      },
    },
  ],
};
