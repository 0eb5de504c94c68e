import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserSuite, TestContext } from '../end-to-end/browserSuite';
import { looksOf } from './looksOf';
import { manyLetters, storeLetters } from './manyLetters';
import { press, setUpPractice } from './startLetter';

let passphrase = '';
let backup: Buffer;

const openBackups = async (t: TestContext): Promise<Page> => {
  const desk = await t.openScreen('desk.html#backup');
  await desk.waitForSelector('#backup-remind');
  return desk;
};

/** Gives a file to the screen as a person does who has found it in the browser's own window. */
async function choose(desk: Page, path: string): Promise<void> {
  const input = (await desk.waitForSelector('#backup-file')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

/** The automation's own search for text misses words that take the place of others in one element. */
const says = (desk: Page, words: string) =>
  desk.waitForFunction((wanted: string) => document.body.textContent?.includes(wanted), { timeout: 20_000 }, words);

export const suite: BrowserSuite = {
  name: 'backups on the screen',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'a passphrase once, then one press; the file holds nothing readable',
      timeout: 90_000,
      async run(t) {
        await setUpPractice(t);
        await storeLetters(t, manyLetters(4, Date.now()));
        const desk = await openBackups(t);
        await desk.waitForSelector('.secret');
        if (t.browserName === 'chromium') await looksOf(t, desk, 'backup-passphrase');
        passphrase = await desk.$eval('.secret', (words) => words.textContent ?? '');
        assert.equal(passphrase.split(' ').length, 6);
        await press(desk, 'Use this passphrase');
        await says(desk, 'Write it down and tick the box');
        await desk.click('[for="backup-written"]');
        await press(desk, 'Use this passphrase');
        await says(desk, 'The passphrase is set');
        await press(desk, 'Back up now');
        await says(desk, 'Given to your downloads');
        await says(desk, 'Last backup:');
        backup = await readFile(await t.savedFile(/\.dear-colleague-backup$/));
        for (const word of ['EXAMPLE', 'Example', 'knee', 'clinical', passphrase])
          assert.ok(!backup.includes(word), `${word} is readable in the backup`);
      },
    },
    {
      name: 'brought back after a look, and taken back; a wrong passphrase and an altered file change nothing',
      timeout: 120_000,
      async run(t) {
        const desk = await openBackups(t);
        const whole = join(t.dir, 'whole.dear-colleague-backup');
        const altered = join(t.dir, 'altered.dear-colleague-backup');
        await writeFile(whole, backup);
        await writeFile(altered, Buffer.from(backup.map((byte, at) => (at === backup.length - 9 ? byte ^ 1 : byte))));
        await writeFile(join(t.dir, 'foreign.txt'), 'A letter of somebody else.');
        await choose(desk, join(t.dir, 'foreign.txt'));
        await says(desk, 'This file is not a backup of Dear Colleague');
        await choose(desk, altered);
        await desk.type('#backup-passphrase', passphrase);
        await press(desk, 'Open the backup');
        await says(desk, 'This backup was altered or damaged');
        await choose(desk, whole);
        await desk.type('#backup-passphrase', 'not these six words at all');
        await press(desk, 'Open the backup');
        await says(desk, 'That is not the passphrase of this backup');
        await press(desk, 'Leave it');
        await binFirst(t);
        await choose(desk, whole);
        await desk.type('#backup-passphrase', passphrase.toUpperCase());
        await press(desk, 'Open the backup');
        await says(desk, '1 letter would be brought back');
        if (t.browserName === 'chromium') await looksOf(t, desk, 'backup-preview');
        await press(desk, 'Bring back 1 letter');
        await says(desk, '1 letter brought back.');
        assert.equal(await listed(t), 4);
        await press(desk, 'Undo');
        await says(desk, 'Taken back: 1 letter.');
        assert.equal(await listed(t), 3);
      },
    },
    {
      name: 'into a folder, read back; asked for again when leave to write has lapsed',
      browsers: ['chromium'],
      async run(t) {
        const desk = await openBackups(t);
        await desk.evaluate(() => {
          const root = navigator.storage.getDirectory();
          const pick = async () => (await root).getDirectoryHandle('practice backups', { create: true });
          Object.assign(globalThis, { showDirectoryPicker: pick });
        });
        await press(desk, 'Choose a folder');
        await says(desk, 'Backups are saved in “practice backups”');
        await press(desk, 'Back up now');
        await says(desk, 'Saved and read back');
        await looksOf(t, desk, 'backup-folder');
        const again = await openBackups(t);
        await says(again, 'in the folder “practice backups”');
        await again.evaluate(() => {
          const asked: string[] = [];
          const ask = (answer: string) => () => Promise.resolve(asked.push(answer) && answer);
          Object.assign(FileSystemHandle.prototype, {
            queryPermission: ask('prompt'),
            requestPermission: ask('denied'),
          });
          Object.assign(globalThis, { asked });
        });
        await press(again, 'Back up now');
        await says(again, 'was not allowed to write');
        assert.deepEqual(await again.evaluate(() => (globalThis as unknown as { asked: string[] }).asked), [
          'prompt',
          'denied',
        ]);
        const files = await again.evaluate(async () => {
          const root = await navigator.storage.getDirectory();
          const folder = (await root.getDirectoryHandle('practice backups')) as FileSystemDirectoryHandle & {
            keys(): AsyncIterable<string>;
          };
          const names: string[] = [];
          for await (const name of folder.keys()) names.push(name);
          return names;
        });
        assert.equal(files.length, 1);
      },
    },
    {
      name: 'a backup of some days ago is said in one quiet line of the list, and can wait till tomorrow',
      async run(t) {
        await t.inExtension(async () => {
          const { backup: habit } = await chrome.storage.local.get('backup');
          const lastAt = new Date(Date.now() - 9.5 * 86_400_000).toISOString();
          await chrome.storage.local.set({ backup: { ...(habit as object), lastAt } });
        });
        const desk = await t.openScreen('desk.html');
        await says(desk, 'Last backup 9 days ago.');
        await t.expectAccessible(desk);
        await press(desk, 'Tomorrow');
        await desk.waitForFunction(() => !document.body.textContent?.includes('Last backup'));
      },
    },
    {
      name: 'where nothing is kept, nothing is backed up, and the screen says so',
      async run(t) {
        await t.inExtension(() => chrome.storage.local.set({ privacy: { mode: 'nothing', lockAfter: 15 } }));
        const desk = await t.openScreen('desk.html#backup');
        await says(desk, 'There is nothing to back up here');
        await t.expectAccessible(desk);
      },
    },
  ],
};

/** Puts the first letter of the list into the bin. */
async function binFirst(t: TestContext): Promise<void> {
  const desk = await t.openScreen('desk.html');
  const link = await desk.waitForSelector('[data-row-link]');
  await link?.focus();
  await desk.keyboard.press('Delete');
  await says(desk, 'put in the bin');
  await desk.close();
}

async function listed(t: TestContext): Promise<number> {
  const desk = await t.openScreen('desk.html');
  await desk.waitForSelector('.work__row');
  const count = await desk.$$eval('[data-row-link]', (rows) => rows.length);
  await desk.close();
  return count;
}
