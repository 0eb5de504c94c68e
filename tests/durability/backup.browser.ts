import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { freshScreen } from './freshScreen';
import type { StoreInPage } from './storeInPage';

declare const store: StoreInPage;

const secrets = { passphrase: 'apple barn copper drum eagle', recoveryCode: 'ABCDE-FGHJK-MNPQR-STVWX-YZ012-3' };

/** Three letters, a passphrase for backups, and a backup, which stays in the page as `made`. */
async function backUpThree(page: Page): Promise<string> {
  return page.evaluate(async () => {
    for (const id of ['a', 'b', 'c'])
      await store.saveDraft({ ...store.emptyDraft(id, '2026-11-21T10:00:00Z'), usualGp: `${id} as backed up` }, 0);
    await store.keepBackupKey('birch candle river stone window');
    const { bytes } = await store.makeBackup(new Date().toISOString());
    (globalThis as unknown as { made: typeof bytes }).made = bytes;
    return new TextDecoder('latin1').decode(bytes);
  });
}

/** Brings the page's backup back and gives what the preview said, what the list holds then, and after an undo. */
const bringBack = (page: Page) =>
  page.evaluate(async () => {
    const { made } = globalThis as unknown as { made: Uint8Array<ArrayBuffer> };
    const list = async () =>
      (await store.listDrafts()).drafts.map(({ draft }) => `${draft.id}: ${draft.usualGp}`).sort();
    const opened = await store.openBackup(store.readBackupFile(made), 'Birch  candle river-stone WINDOW');
    const steps = await store.previewRestore(opened);
    const restored = await store.restoreBackup(steps, new Date().toISOString());
    const after = await list();
    const kept = (await store.listRevisions('b')).map(({ draft }) => draft.usualGp);
    const copied = [...(await store.readMirror()).keys()].sort();
    const left = await store.undoRestore(restored, new Date().toISOString());
    return { steps: steps.map(({ kind }) => kind), after, kept, copied, left, undone: await list() };
  });

export const suite: BrowserSuite = {
  name: 'backups',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'what was lost comes back in one step that can be undone; what is newer here stays',
      async run(t) {
        const page = await freshScreen(t);
        const file = await backUpThree(page);
        assert.match(file, /^Dear Colleague backup 1\n/);
        assert.ok(!file.includes('backed up'));
        await page.evaluate(async () => {
          await store.removeDraft('a');
          const draft = store.emptyDraft('c', '2026-11-21T10:00:00Z');
          await store.saveDraft({ ...draft, usualGp: 'c as it is now' }, 1);
        });
        const seen = await bringBack(page);
        assert.deepEqual(seen.steps, ['new', 'same', 'newer-here']);
        assert.deepEqual(seen.after, ['a: a as backed up', 'b: b as backed up', 'c: c as it is now']);
        assert.deepEqual(seen.copied, ['a', 'b', 'c']);
        assert.deepEqual([seen.left, seen.undone], [0, ['b: b as backed up', 'c: c as it is now']]);
      },
    },
    {
      name: 'a binned, an older and a damaged letter come back; what is replaced is kept',
      async run(t) {
        const page = await freshScreen(t);
        await backUpThree(page);
        await page.evaluate(async () => {
          await store.deleteDraft('a');
          const { kid, key } = await store.currentDataKey();
          const older = { ...store.emptyDraft('b', '2026-11-01T10:00:00Z'), usualGp: 'b of long ago' };
          const sealed = await store.seal(key, { id: 'b', rev: 7, kid }, store.toShaped(older));
          await store.writeStrictly(['drafts'], async (write) => {
            await write.objectStore('drafts').put({ ...sealed, savedAt: '2026-11-01T10:00:00Z', binnedAt: null });
            const c = await write.objectStore('drafts').get('c');
            if (!c) throw new Error('There is no letter c.');
            c.ct[20] = (c.ct[20] ?? 0) ^ 1;
            await write.objectStore('drafts').put(c);
          });
        });
        const seen = await bringBack(page);
        assert.deepEqual(seen.steps, ['binned', 'differs', 'damaged']);
        assert.deepEqual(seen.after, ['a: a as backed up', 'b: b as backed up', 'c: c as backed up']);
        assert.deepEqual(seen.kept, ['b of long ago']);
        assert.deepEqual([seen.left, seen.undone], [0, ['b: b of long ago']]);
        const aside = await page.evaluate(async () => (await store.listDrafts()).aside.map(({ reason }) => reason));
        assert.deepEqual(aside, ['cannot-be-opened']);
      },
    },
    {
      name: 'made in Locked mode and brought back in Standard, and the other way round',
      async run(t) {
        const page = await freshScreen(t);
        await page.evaluate((given) => store.turnOnLocked(given), secrets);
        await backUpThree(page);
        await page.evaluate(() => store.wipeEverything());
        assert.deepEqual((await bringBack(page)).after, [
          'a: a as backed up',
          'b: b as backed up',
          'c: c as backed up',
        ]);
        await page.evaluate(() => store.wipeEverything());
        await page.evaluate((given) => store.turnOnLocked(given), secrets);
        assert.deepEqual((await bringBack(page)).after, [
          'a: a as backed up',
          'b: b as backed up',
          'c: c as backed up',
        ]);
      },
    },
    {
      name: 'nothing is brought back when a letter changed after the look; the passphrase is asked for again in Locked mode',
      async run(t) {
        const page = await freshScreen(t);
        await backUpThree(page);
        const seen = await page.evaluate(async (given) => {
          const { made } = globalThis as unknown as { made: Uint8Array<ArrayBuffer> };
          await store.removeDraft('a');
          await store.removeDraft('b');
          const opened = await store.openBackup(store.readBackupFile(made), 'birch candle river stone window');
          const steps = await store.previewRestore(opened);
          await store.saveDraft({ ...store.emptyDraft('b', '2026-11-21T10:00:00Z'), usualGp: 'begun anew' }, 0);
          const said = await store
            .restoreBackup(steps, new Date().toISOString())
            .catch((error: Error) => error.message);
          const list = (await store.listDrafts()).drafts.map(({ draft }) => draft.usualGp).sort();
          const before = (await store.loadKeptBackupKey()) !== null;
          await store.mirrorNow();
          await store.turnOnLocked(given);
          return { said, list, before, after: (await store.loadKeptBackupKey()) !== null };
        }, secrets);
        assert.match(String(seen.said), /changed meanwhile/);
        assert.deepEqual(seen.list, ['begun anew', 'c as backed up']);
        assert.deepEqual([seen.before, seen.after], [true, false]);
      },
    },
    {
      name: 'nothing is backed up or brought back where letters are in memory only',
      async run(t) {
        const page = await freshScreen(t);
        await backUpThree(page);
        const said = await page.evaluate(async () => {
          const { made } = globalThis as unknown as { made: Uint8Array<ArrayBuffer> };
          const steps = await store.previewRestore(
            await store.openBackup(store.readBackupFile(made), 'birch candle river stone window'),
          );
          await store.turnOnNothing();
          const words = (work: Promise<unknown>) =>
            work.then(
              () => 'done',
              (error: Error) => error.message,
            );
          return [await words(store.makeBackup('2026-11-21T10:00:00Z')), await words(store.restoreBackup(steps, ''))];
        });
        assert.match(said[0] ?? '', /nothing to back up/);
        assert.match(said[1] ?? '', /not kept on this computer/);
        await freshScreen(t);
      },
    },
  ],
};
