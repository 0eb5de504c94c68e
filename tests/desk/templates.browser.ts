import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserSuite, TestContext } from '../end-to-end/browserSuite';
import { looksOf } from './looksOf';
import { press, setUpPractice, startLetter, typeInto } from './startLetter';

const valueOf = (page: Page, id: string) => page.$eval(`[id="${id}"]`, (field) => (field as HTMLInputElement).value);
const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
const isSaved = (page: Page) => page.waitForSelector('.save-line--saved');
const idEnding = (page: Page, ending: string) =>
  page.$eval(`[id$="${ending}"]`, (field) => {
    for (let at = field.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
    return field.id;
  });

const texts = {
  v: 1,
  templates: [],
  snippets: [{ id: 's1', shortcut: ';chest', title: 'Chest', text: 'Chest clear, no added sounds.' }],
  wordings: [
    {
      id: 'w1',
      title: 'Letters welcome',
      text: 'This practice writes its referrals as letters.',
      source: 'Practice meeting, 3 June 2026',
      reviewBy: '2099-06-01',
    },
    { id: 'w2', title: 'Old', text: 'Old words.', source: 'Meeting, 2020', reviewBy: '2021-01-01' },
  ],
};
const haveTexts = (t: TestContext, held: unknown) =>
  t.inExtension((given: unknown) => chrome.storage.local.set({ templates: given }), held);
const heldTexts = (t: TestContext) =>
  t.inExtension(async () => (await chrome.storage.local.get('templates'))['templates'] as typeof texts);

/** Types from the moment the box is there, one letter a task, as quick fingers on a busy computer do. */
async function typeAsItAppears(page: Page, id: string, words: string): Promise<void> {
  await page.evaluate(
    (wanted, text) => {
      const watch = new MutationObserver(() => {
        const box = document.getElementById(wanted) as HTMLInputElement | null;
        if (!box) return;
        watch.disconnect();
        void (async () => {
          for (const letter of text) {
            box.value += letter;
            box.dispatchEvent(new Event('input', { bubbles: true }));
            await Promise.resolve();
            await new Promise((wake) => setTimeout(wake, 0));
          }
        })();
      });
      watch.observe(document.body, { subtree: true, childList: true });
    },
    id,
    words,
  );
}

async function bringIn(page: Page, path: string): Promise<void> {
  const picker = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await picker.uploadFile(path);
}

export const suite: BrowserSuite = {
  name: 'templates, snippets and own wording',
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
    {
      name: 'a snippet is written by Tab and by space, undone in one step, and no other key is taken',
      async run(t) {
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
