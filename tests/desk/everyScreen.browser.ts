import type { Page } from 'puppeteer-core';
import type { BrowserSuite, TestContext } from '../end-to-end/browserSuite';
import { popupOn } from '../page/popupOn';
import { putStoreInto } from '../durability/putStoreInto';
import type { StoreInPage } from '../durability/storeInPage';
import { looksOf } from './looksOf';
import { manyLetters, storeLetters } from './manyLetters';
import { press, setUpPractice } from './startLetter';

declare const store: StoreInPage;

/** Every screen by its address, and what stands on it once it is drawn. */
const screens: readonly [name: string, path: string, selector: string][] = [
  ['list', 'desk.html', '.work__row'],
  ['letter', 'desk.html#letter-0', '.draft-form'],
  ['reply-desk', 'desk.html#reply', 'h1'],
  ['versions', 'desk.html#versions/letter-0', '.compare'],
  ['bin', 'desk.html#bin', 'h1'],
  ['ledger-empty', 'desk.html#ledger', 'h1'],
  ['backups', 'desk.html#backup', '#backup-remind'],
  ['options', 'options.html', '#stored-title'],
  ['welcome', 'welcome.html', '#consent-title'],
  ['templates', 'templates.html', 'h1'],
  ['guidance', 'guidance.html', 'h1'],
];

/** A day's letters, one of them with an earlier version and one in the bin. */
async function fillDesk(t: TestContext): Promise<void> {
  await setUpPractice(t);
  await storeLetters(
    t,
    manyLetters(12, Date.now()).map((letter, at) => ({ ...letter, id: `letter-${at}` })),
  );
  const page: Page = await putStoreInto(await t.openScreen('options.html'));
  await page.evaluate(async () => {
    const stored = await store.loadDraft('letter-0');
    if (!stored) throw new Error('There is no letter.');
    const text = { ...stored.draft, urgencyReason: 'Changed to have an earlier version.' };
    const { revision } = await store.saveDraft(text, stored.revision);
    await store.restoreRevision('letter-0', stored.revision, revision);
    await store.deleteDraft('letter-11');
  });
  await page.close();
}

export const suite: BrowserSuite = {
  name: 'every screen in light, dark, forced colours and at 400 %',
  browsers: ['chromium'],
  tests: [
    {
      name: 'a day’s letters are there',
      run: fillDesk,
    },
    ...screens.map(([name, path, selector]) => ({
      name,
      timeout: 120_000,
      async run(t: TestContext) {
        const page = await t.openScreen(path);
        await page.waitForSelector(selector);
        await looksOf(t, page, `every-${name}`);
        await page.close();
      },
    })),
    {
      name: 'finishing a letter, and a letter that another window has',
      timeout: 180_000,
      async run(t: TestContext) {
        const page = await t.openScreen('desk.html#letter-1');
        await page.waitForSelector('.draft-form');
        const other = await t.openScreen('desk.html#letter-1');
        await other.waitForSelector('.read-along');
        await looksOf(t, other, 'every-read-along');
        await other.close();
        await page.bringToFront();
        await press(page, 'Finish');
        await page.waitForSelector('.finish, .error-summary');
        await looksOf(t, page, 'every-finish');
      },
    },
    {
      name: 'popup',
      timeout: 120_000,
      async run(t: TestContext) {
        const { popup } = await popupOn(t, `${t.world}/icb/referral-support/dermatology`);
        await looksOf(t, popup, 'every-popup');
      },
    },
    {
      name: 'lock',
      timeout: 120_000,
      async run(t: TestContext) {
        const page = await putStoreInto(await t.openScreen('options.html'));
        await page.evaluate(async () => {
          await store.turnOnLocked(store.newSecrets());
          await store.lock();
        });
        const desk = await t.openScreen('desk.html');
        await desk.waitForSelector('#passphrase');
        await looksOf(t, desk, 'every-lock');
      },
    },
  ],
};
