import assert from 'node:assert/strict';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { freshScreen, storeScreen } from './freshScreen';
import type { StoreInPage } from './storeInPage';
import { keys, secrets, texts, writeTwo } from './twoLetters';

declare const store: StoreInPage;

export const suite: BrowserSuite = {
  name: 'letters that leave nothing, and the ways back',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'Leave nothing: letters move into memory, every window sees them, nothing of them stays, closing forgets them',
      async run(t) {
        const page = await freshScreen(t);
        await writeTwo(page);
        await page.evaluate(() => store.turnOnNothing());
        const other = await storeScreen(t);
        assert.deepEqual(await texts(other), ['other', 'second']);
        await other.evaluate(async () => {
          await store.saveDraft({ ...store.emptyDraft('c', '2026-11-21T10:00:00Z'), usualGp: 'third' }, 0);
        });
        assert.deepEqual(await texts(page), ['other', 'second', 'third']);
        assert.equal(await page.evaluate(() => store.isMemoryOnly()), true);
        const held = await keys(page);
        assert.deepEqual(held, { held: [], used: [], local: 0 });
        assert.equal(await page.evaluate(async () => (await store.readMirror()).size), 0);
        assert.equal((await page.evaluate(() => store.safetyCheck())).kind, 'fine');
        await t.restart('close');
        const again = await storeScreen(t);
        assert.deepEqual(await texts(again), []);
        assert.equal((await again.evaluate(() => store.loadPrivacy())).mode, 'nothing');
      },
      timeout: 90_000,
    },
    {
      name: 'from Leave nothing to Standard or Locked the letters come to the disk',
      async run(t) {
        const page = await freshScreen(t);
        await writeTwo(page);
        await page.evaluate(() => store.turnOnNothing());
        await page.evaluate(() => store.turnOnStandard());
        assert.deepEqual(await texts(page), ['other', 'second']);
        assert.equal(await page.evaluate(() => store.isMemoryOnly()), false);
        await page.evaluate(() => store.turnOnNothing());
        await page.evaluate((given) => store.turnOnLocked(given), secrets);
        assert.deepEqual(await texts(page), ['other', 'second']);
        await page.evaluate(() => store.lock());
        assert.deepEqual(await texts(page), ['StoreLocked']);
      },
    },
    {
      name: 'when the setting is lost from one database, the stricter one counts',
      async run(t) {
        const page = await freshScreen(t);
        await page.evaluate(async () => {
          await store.savePrivacy({ mode: 'nothing', lockAfter: 5 });
          await store.dropConnection();
          await new Promise((done) => (indexedDB.deleteDatabase(store.databaseName).onsuccess = done));
        });
        assert.equal((await page.evaluate(() => store.loadPrivacy())).mode, 'nothing');
      },
    },
    {
      name: 'a private window keeps letters in its own memory and nowhere else',
      async run(t) {
        const page = await freshScreen(t);
        const seen = await page.evaluate(async () => {
          // The automation opens no private window with an extension in it: the browser's own word for one is set instead.
          const { extension } = (globalThis as unknown as { chrome: { extension: object } }).chrome;
          Object.defineProperty(extension, 'inIncognitoContext', { value: true, configurable: true });
          await store.saveDraft({ ...store.emptyDraft('a', '2026-11-21T10:00:00Z'), usualGp: 'private' }, 0);
          await store.mirrorNow();
          const { drafts } = await store.listDrafts();
          return {
            texts: drafts.map(({ draft }) => draft.usualGp),
            isMemoryOnly: await store.isMemoryOnly(),
            check: (await store.safetyCheck()).kind,
            records: await store.storedRecords(),
          };
        });
        assert.deepEqual(seen.texts, ['private']);
        assert.equal(seen.isMemoryOnly, true);
        assert.equal(seen.check, 'fine');
        assert.deepEqual(
          seen.records.filter(({ kind }) => kind !== 'settings'),
          [],
        );
        assert.deepEqual(await texts(await storeScreen(t)), []);
      },
    },
  ],
};
