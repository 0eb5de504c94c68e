import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { StoreInPage } from '../../tests/durability/storeInPage';
import { until } from '../../tests/end-to-end/until';
import { proveExtension } from './proveExtension';
import type { ProveChoice } from './proveChoice';
import { agreeToKeep, runningBrowser, type ProveBrowser, type RunningBrowser } from './runningBrowser';
import { searchProfile } from './searchProfile';
import { openLetter } from './typedLetter';

declare const store: StoreInPage;
declare const chrome: {
  storage: Record<
    'local' | 'session',
    { get(key: null): Promise<Record<string, unknown>>; set(values: object): Promise<void> }
  >;
};

const modes = ['standard', 'locked', 'nothing'] as const;
type Mode = (typeof modes)[number];

const secrets = { passphrase: 'apple barn copper drum eagle', recoveryCode: 'ABCDE-FGHJK-MNPQR-STVWX-YZ012-3' };

/**
 * Types a random word into every field of a letter, in every mode, waits until the browser has written its session files, ends it and
 * searches the whole profile: the word may stand nowhere, and in Locked mode the key neither. A control writes the word in clear and must
 * find it. Ends with 1 otherwise.
 */
export async function proveLeak(choice: ProveChoice): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'dear-colleague-leak-'));
  let failed = 0;
  for (const name of choice.browsers) {
    const extensionDir = await proveExtension(name, folder);
    for (const mode of modes) {
      const plan: ProveBrowser = { name, extensionDir, profile: join(folder, `${name}-${mode}`), aside: folder };
      failed += await leakIn(plan, mode, choice.isShort ? 20_000 : 50_000);
    }
    failed += await control({ name, extensionDir, profile: join(folder, `${name}-control`), aside: folder });
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return failed > 0 ? 1 : 0;
}

/** Short enough for a postcode's field, random enough to stand nowhere by chance. */
const newWord = () => `Mk${randomBytes(5).toString('hex')}`;

async function leakIn(plan: ProveBrowser, mode: Mode, wait: number): Promise<number> {
  const word = newWord();
  const running = await runningBrowser(plan);
  await agreeToKeep(running);
  await setMode(running, mode);
  const letter = await openLetter(running);
  const fields = await typeEverywhere(letter.page, word);
  await until('the letter to be saved', () => letter.page.$('.save-line--saved'), 15_000);
  await new Promise((wake) => setTimeout(wake, wait));
  const key = mode === 'locked' ? await keyInMemory(running) : null;
  await running.close();
  const found = searchProfile(plan.profile, word, key ? [key] : []);
  const places = found.map(({ file, as }) => `${relative(plan.profile, file)} (${as})`);
  console.log(
    `${found.length === 0 ? '✓' : '✗'} ${plan.name}, ${mode}: ${fields} fields, found in ${found.length} files ${places.join(', ')}`,
  );
  return found.length;
}

async function setMode(running: RunningBrowser, mode: Mode): Promise<void> {
  const page = await running.openStore();
  if (mode === 'locked') await page.evaluate((given) => store.turnOnLocked(given), secrets);
  if (mode === 'nothing') await page.evaluate(() => store.turnOnNothing());
  await page.close();
}

/** Types the word into each field that takes text, as fingers do; gives how many. */
async function typeEverywhere(page: Page, word: string): Promise<number> {
  const ids = await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
    const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      '.draft-form input, .draft-form textarea',
    );
    return [...fields]
      .filter(
        (field) =>
          field.id !== '' && (field.tagName === 'TEXTAREA' || field.type === 'text' || field.type === 'search'),
      )
      .filter(
        (field) => field.inputMode !== 'numeric' && !field.readOnly && (field.maxLength < 0 || field.maxLength >= 12),
      )
      .map((field) => field.id);
  });
  let typed = 0;
  for (const id of ids) {
    const isThere = await page.evaluate((wanted) => {
      document.getElementById(wanted)?.focus();
      return document.activeElement?.id === wanted;
    }, id);
    if (!isThere) continue;
    await page.keyboard.type(word);
    typed += 1;
  }
  return typed;
}

/** The key as the browser's memory holds it while the letters are unlocked. */
async function keyInMemory(running: RunningBrowser): Promise<Buffer> {
  const page = await running.openStore();
  const raw = await page.evaluate(async () => {
    const held = (await chrome.storage.session.get(null))['unlocked'] as { raw: string };
    return held.raw;
  });
  await page.close();
  return Buffer.from(raw, 'base64');
}

/** The search must find what is there: here the word lies in the settings, in clear. */
async function control(plan: ProveBrowser): Promise<number> {
  const word = newWord();
  const running = await runningBrowser(plan);
  const page = await running.openStore();
  await page.evaluate((text) => chrome.storage.local.set({ control: `in clear: ${text}` }), word);
  await new Promise((wake) => setTimeout(wake, 3_000));
  await running.close();
  const found = searchProfile(plan.profile, word);
  console.log(
    `${found.length > 0 ? '✓' : '✗'} ${plan.name}, control: the word in clear is found in ${found.length} files`,
  );
  return found.length > 0 ? 0 : 1;
}
