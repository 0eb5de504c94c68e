import assert from 'node:assert/strict';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { freshScreen, storeScreen } from './freshScreen';
import type { StoreInPage } from './storeInPage';
import { keys, secrets, texts, writeTwo } from './twoLetters';

declare const store: StoreInPage;

export const suite: BrowserSuite = {
  name: 'letters that are kept locked',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'Locked: a new key for everything, no copy of it on the disk, opened by the passphrase or the recovery code only',
      async run(t) {
        const page = await freshScreen(t);
        await writeTwo(page);
        const before = await keys(page);
        await page.evaluate((given) => store.turnOnLocked(given), secrets);
        const after = await keys(page);
        assert.equal(before.local, 1);
        assert.deepEqual([after.held.length, after.local], [1, 0]);
        assert.deepEqual(after.used, after.held);
        assert.notDeepEqual(after.held, before.held);
        assert.deepEqual(await texts(page), ['other', 'second']);
        await page.evaluate(() => store.lock());
        assert.equal(await page.evaluate(() => store.isLocked()), true);
        assert.deepEqual(await texts(page), ['StoreLocked']);
        assert.equal(
          await page.evaluate(() =>
            store.saveDraft(store.emptyDraft('x', '2026-11-21T10:00:00Z'), 0).catch((error: Error) => error.message),
          ),
          'Not saved: the letters are locked. Unlock them to save. Your text is still on this screen. Copy it or save it as a file now.',
        );
        assert.equal(await page.evaluate(() => store.unlock('apple barn copper drum wrong')), false);
        assert.deepEqual(await texts(page), ['StoreLocked']);
        assert.equal(await page.evaluate(() => store.unlock(' Apple barn-copper DRUM eagle')), true);
        assert.deepEqual(await texts(page), ['other', 'second']);
        await page.evaluate(() => store.lock());
        assert.equal(await page.evaluate((code) => store.unlock(code.toLowerCase()), secrets.recoveryCode), true);
        assert.deepEqual(await texts(page), ['other', 'second']);
        assert.equal((await page.evaluate(() => store.listRevisions('a'))).length, 1);
      },
      timeout: 90_000,
    },
    {
      name: 'Locked: a lock in one window saves what another is typing, then shuts it out',
      async run(t) {
        const page = await freshScreen(t);
        await writeTwo(page);
        await page.evaluate((given) => store.turnOnLocked(given), secrets);
        const typing = await storeScreen(t);
        await typing.evaluate(async () => {
          const stored = await store.loadDraft('a');
          if (!stored) throw new Error('a');
          const saver = store.draftSaver({
            save: store.saveDraft,
            revision: stored.revision,
            changed: () => undefined,
          });
          store.watchLock((signal) => (signal === 'closing' ? saver.flush() : undefined));
          saver.keep({ ...stored.draft, usualGp: 'typed last' });
        });
        await page.evaluate(() => store.lock());
        assert.deepEqual(await texts(typing), ['StoreLocked']);
        await typing.evaluate((given) => store.unlock(given.passphrase), secrets);
        assert.deepEqual(await texts(page), ['other', 'typed last']);
      },
    },
    {
      name: 'Locked: idle by the clock, a clock set back, and closing the browser lock it; use keeps it open',
      async run(t) {
        const page = await freshScreen(t);
        await writeTwo(page);
        await page.evaluate((given) => store.turnOnLocked(given), secrets);
        const seen = await page.evaluate(async () => {
          const now = Date.now();
          const minutes = (count: number) => now + count * 60_000;
          const early = await store.lockIfIdle(15, minutes(14));
          await store.noteUse(minutes(14));
          const used = await store.lockIfIdle(15, minutes(28));
          const late = await store.lockIfIdle(15, minutes(30));
          await store.noteUse(minutes(31));
          return { early, used, late, stays: await store.isLocked() };
        });
        assert.deepEqual(seen, { early: false, used: false, late: true, stays: true });
        await page.evaluate((given) => store.unlock(given.passphrase), secrets);
        assert.equal(await page.evaluate(() => store.lockIfIdle(15, Date.now() - 3_600_000)), true);
        await page.evaluate((given) => store.unlock(given.passphrase), secrets);
        await t.restart('close');
        const again = await storeScreen(t);
        assert.equal(await again.evaluate(() => store.isLocked()), true);
        assert.deepEqual(await texts(again), ['StoreLocked']);
        await again.evaluate((given) => store.unlock(given.passphrase), secrets);
        assert.deepEqual(await texts(again), ['other', 'second']);
      },
      timeout: 90_000,
    },
    {
      name: 'Locked: when the database is gone the safety copy still needs the passphrase, and opens with it',
      async run(t) {
        const page = await freshScreen(t);
        await writeTwo(page);
        await page.evaluate(async (given) => {
          await store.turnOnLocked(given);
          await store.lock();
          await store.dropConnection();
          await new Promise((done) => (indexedDB.deleteDatabase(store.databaseName).onsuccess = done));
        }, secrets);
        const check = () =>
          page.evaluate(() =>
            store.safetyCheck().then(
              ({ kind }) => kind,
              (error: Error) => error.name,
            ),
          );
        assert.equal(await check(), 'StoreLocked');
        await page.evaluate((given) => store.unlock(given.passphrase), secrets);
        assert.equal(await check(), 'loss');
        await page.evaluate(() => store.restoreFromSafetyCopy());
        assert.deepEqual(await texts(page), ['other', 'second']);
        await page.evaluate(() => store.lock());
        assert.deepEqual(await texts(page), ['StoreLocked']);
      },
    },
    {
      name: 'Locked: other secrets and the way back to Standard wrap the same key again; no letter is written anew',
      async run(t) {
        const page = await freshScreen(t);
        await writeTwo(page);
        await page.evaluate((given) => store.turnOnLocked(given), secrets);
        const record = () =>
          page.evaluate(async () => {
            const db = await store.openDatabase();
            const head = await db.transaction(['drafts']).objectStore('drafts').get('a');
            return [head?.kid, [...(head?.iv ?? [])].join()].join(' ');
          });
        const sealed = await record();
        await page.evaluate((given) => store.changeSecrets({ ...given, passphrase: 'another long phrase' }), secrets);
        await page.evaluate(() => store.lock());
        assert.equal(await page.evaluate((given) => store.unlock(given.passphrase), secrets), false);
        assert.equal(await page.evaluate(() => store.unlock('another long phrase')), true);
        await page.evaluate(() => store.turnOnStandard());
        assert.equal(await record(), sealed);
        await page.close();
        const again = await storeScreen(t);
        assert.deepEqual(await texts(again), ['other', 'second']);
        assert.equal(await again.evaluate(() => store.isLocked()), false);
        assert.equal((await again.evaluate(() => store.loadPrivacy())).mode, 'standard');
      },
    },
  ],
};
