import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { setUpPractice, startLetter } from './startLetter';

const box = '.draft-form input[type=text], .draft-form textarea';

/** Every box of the form that is open to typing, by its id. */
const boxesOf = (page: Page): Promise<{ id: string; isNumber: boolean; most: number }[]> =>
  page.evaluate((selector) => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>('.draft-form details')) part.open = true;
    return [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(selector)]
      .filter((field) => field.id !== '' && !field.readOnly && !field.disabled)
      .map(({ id, inputMode, maxLength }) => ({ id, isNumber: inputMode === 'numeric', most: maxLength }));
  }, box);

const valuesOf = (page: Page, ids: readonly string[]): Promise<Record<string, string>> =>
  page.evaluate((wanted) => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>('.draft-form details')) part.open = true;
    const valueOf = (id: string) => (document.getElementById(id) as HTMLInputElement | null)?.value ?? 'gone';
    return Object.fromEntries(wanted.map((id) => [id, valueOf(id)]));
  }, ids);

/** Types the words one letter a task, from outside the page's own turns, as fingers do. */
async function typeAll(page: Page, id: string, words: string): Promise<void> {
  await page.evaluate((wanted) => document.getElementById(wanted)?.focus(), id);
  await page.keyboard.type(words);
}

export const suite: BrowserSuite = {
  name: 'a slow computer',
  browsers: ['chromium'],
  tests: [
    {
      name: 'every box of a letter keeps every letter of quick fingers, on the screen and on the disk',
      timeout: 240_000,
      async run(t) {
        await setUpPractice(t);
        const desk = await startLetter(t);
        const boxes = await boxesOf(desk);
        assert.ok(boxes.length > 30, `only ${boxes.length} boxes`);
        await desk.emulateCPUThrottling(4);
        const typed: Record<string, string> = {};
        for (const [index, { id, isNumber, most }] of boxes.entries()) {
          const words = isNumber ? String(10 + (index % 2)) : `Words, ${index} a`;
          // A box may go when another is filled: the reason for having no NHS number goes with the number.
          if (!(await desk.$(`[id="${id}"]`))) continue;
          typed[id] = most > 0 ? words.slice(0, most) : words;
          await typeAll(desk, id, typed[id]);
        }
        await desk.emulateCPUThrottling(1);
        await t.until('the letter to be saved', () => desk.$('.save-line--saved'), 30_000);
        assert.deepEqual(await valuesOf(desk, Object.keys(typed)), typed);
        const address = new URL(desk.url());
        await desk.close();
        const again = await t.openScreen(`desk.html${address.hash}`);
        await again.waitForSelector('.draft-form');
        assert.deepEqual(await valuesOf(again, Object.keys(typed)), typed);
      },
    },
  ],
};
