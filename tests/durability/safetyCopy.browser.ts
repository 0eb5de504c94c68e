import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { freshScreen, storeScreen } from './freshScreen';
import type { StoreInPage } from './storeInPage';

declare const store: StoreInPage;

/** Three letters, saved and copied; "b" was saved twice. */
const writeThree = (page: Page) =>
  page.evaluate(async () => {
    const draft = store.emptyDraft('a', '2026-11-21T10:00:00Z');
    for (const id of ['a', 'b', 'c']) await store.saveDraft({ ...draft, id, usualGp: `MARKER ${id}1` }, 0);
    await store.saveDraft({ ...draft, id: 'b', usualGp: 'MARKER b2' }, 1);
    await store.mirrorNow();
  });

/** What stands in the list: id and text, in order. */
const listed = (page: Page) =>
  page.evaluate(async () =>
    (await store.listDrafts()).drafts.map(({ draft }) => `${draft.id}: ${draft.usualGp}`).sort(),
  );

const check = (page: Page) =>
  page.evaluate(async () => {
    const report = await store.safetyCheck();
    const letters = report.kind === 'fine' ? [] : report.letters.map(({ draft }) => draft.id).sort();
    return { kind: report.kind, say: report.kind === 'fine' ? '' : report.say, letters };
  });

export const suite: BrowserSuite = {
  name: 'the safety copy',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'holds ciphertext only, and says nothing while both agree',
      async run(t) {
        const page = await freshScreen(t);
        await writeThree(page);
        const held = await page.evaluate(async () => JSON.stringify([...(await store.readMirror()).values()].length));
        const text = await page.evaluate(async () =>
          JSON.stringify(
            await (
              globalThis as unknown as { chrome: { storage: { local: { get(k: null): Promise<object> } } } }
            ).chrome.storage.local.get(null),
          ),
        );
        assert.equal(held, '3');
        assert.doesNotMatch(text, /MARKER|familyName/);
        assert.match(text, /"rev":2/);
        assert.equal((await check(page)).kind, 'fine');
      },
    },
    {
      name: 'a database that is gone is announced and restored, key and all',
      async run(t) {
        const page = await freshScreen(t);
        await writeThree(page);
        await page.evaluate(async () => {
          await store.dropConnection();
          await new Promise((done) => (indexedDB.deleteDatabase(store.databaseName).onsuccess = done));
        });
        await page.close();
        const again = await storeScreen(t);
        const found = await check(again);
        assert.equal(found.kind, 'loss');
        assert.match(found.say, /3 letters: restore/);
        assert.deepEqual(found.letters, ['a', 'b', 'c']);
        // A new letter written before anybody answered must not make the loss look right.
        await again.evaluate(async () => {
          await store.saveDraft({ ...store.emptyDraft('d', '2026-11-21T10:00:00Z'), usualGp: 'new' }, 0);
          await store.mirrorNow();
        });
        assert.equal((await check(again)).kind, 'loss');
        const count = await again.evaluate(() => store.restoreFromSafetyCopy());
        assert.equal(count, 3);
        assert.deepEqual(await listed(again), ['a: MARKER a1', 'b: MARKER b2', 'c: MARKER c1', 'd: new']);
        assert.equal((await check(again)).kind, 'fine');
      },
    },
    {
      name: 'letters missing, older or damaged in the database are each brought back; what was there is kept',
      async run(t) {
        const page = await freshScreen(t);
        await writeThree(page);
        await page.evaluate(async () => {
          const db = await store.openDatabase();
          const write = db.transaction(['drafts'], 'readwrite', { durability: 'strict' });
          const drafts = write.objectStore('drafts');
          await drafts.delete('a');
          const c = await drafts.get('c');
          if (!c) throw new Error('c');
          await drafts.put({ ...c, ct: c.ct.map((byte) => byte ^ 1) });
          await write.done;
        });
        const found = await check(page);
        assert.equal(found.kind, 'loss');
        assert.deepEqual(found.letters, ['a', 'c']);
        await page.evaluate(() => store.restoreFromSafetyCopy());
        assert.deepEqual(await listed(page), ['a: MARKER a1', 'b: MARKER b2', 'c: MARKER c1']);
        const aside = await page.evaluate(async () =>
          (await store.listDrafts()).aside.map(({ id, reason }) => ({ id, reason })),
        );
        assert.deepEqual(
          aside.map(({ reason }) => reason),
          ['replaced'],
        );
        await page.evaluate((id) => store.removeDraft(id), aside[0]?.id ?? '');
        assert.deepEqual(await page.evaluate(async () => (await store.listDrafts()).aside), []);
        assert.equal((await check(page)).kind, 'fine');
      },
    },
    {
      name: 'a database that went back in time gets its newer text again and keeps the older as a revision',
      async run(t) {
        const page = await freshScreen(t);
        const seen = await page.evaluate(async () => {
          const draft = store.emptyDraft('a', '2026-11-21T10:00:00Z');
          await store.saveDraft({ ...draft, usualGp: 'old' }, 0);
          const db = await store.openDatabase();
          const head = await db.transaction(['drafts']).objectStore('drafts').get('a');
          const tally = await db.transaction(['facts']).objectStore('facts').get('tally');
          if (!head || !tally) throw new Error('not stored');
          await store.saveDraft({ ...draft, usualGp: 'new' }, 1);
          await store.mirrorNow();
          const write = db.transaction(['drafts', 'facts', 'revisions'], 'readwrite', { durability: 'strict' });
          await write.objectStore('drafts').put(head);
          await write.objectStore('facts').put(tally);
          await write.objectStore('revisions').delete(IDBKeyRange.lowerBound(['']));
          await write.done;
          const before = (await store.safetyCheck()).kind;
          await store.restoreFromSafetyCopy();
          const now = await store.loadDraft('a');
          return {
            before,
            now: now?.draft.usualGp,
            earlier: (await store.listRevisions('a')).map((one) => one.draft.usualGp),
          };
        });
        assert.deepEqual(seen, { before: 'loss', now: 'new', earlier: ['old'] });
      },
    },
    {
      name: 'one revision with two texts: both are kept',
      async run(t) {
        const page = await freshScreen(t);
        await page.evaluate(async () => {
          const draft = store.emptyDraft('a', '2026-11-21T10:00:00Z');
          await store.saveDraft({ ...draft, usualGp: 'in the copy' }, 0);
          await store.mirrorNow();
          const copy = [...(await store.readMirror()).values()];
          const tally = await store.readMirrorTally();
          await store.removeDraft('a');
          await store.saveDraft({ ...draft, usualGp: 'in the database' }, 0);
          await store.mirrorNow();
          await store.writeMirror(copy, tally);
        });
        assert.deepEqual((await check(page)).letters, ['a']);
        await page.evaluate(() => store.restoreFromSafetyCopy());
        const texts = (await listed(page)).map((one) => one.split(': ')[1]).sort();
        assert.deepEqual(texts, ['in the copy', 'in the database']);
      },
    },
    {
      name: 'a letter removed on purpose does not come back, and an accepted loss is not announced again',
      async run(t) {
        const page = await freshScreen(t);
        await writeThree(page);
        await page.evaluate(async () => {
          const [copy] = [...(await store.readMirror()).values()];
          await store.removeDraft(copy?.id ?? '');
          await store.mirrorNow();
          // As when the browser ended before the copy heard of it.
          await store.writeMirror(copy ? [copy] : [], null);
        });
        assert.equal((await check(page)).kind, 'fine');
        assert.equal((await listed(page)).length, 2);
        await page.evaluate(async () => {
          const db = await store.openDatabase();
          const write = db.transaction(['drafts'], 'readwrite', { durability: 'strict' });
          await write.objectStore('drafts').delete('b');
          await write.done;
        });
        assert.equal((await check(page)).kind, 'loss');
        await page.evaluate(() => store.acceptLoss());
        assert.equal((await check(page)).kind, 'fine');
        assert.equal((await listed(page)).length, 1);
      },
    },
    {
      name: 'a wipe takes the copy too, also the part that was still to be copied',
      async run(t) {
        const page = await freshScreen(t);
        const left = await page.evaluate(async () => {
          await store.saveDraft(store.emptyDraft('a', '2026-11-21T10:00:00Z'), 0);
          await store.wipeEverything();
          await store.mirrorNow();
          return { copies: (await store.readMirror()).size, key: localStorage.length };
        });
        assert.deepEqual(left, { copies: 0, key: 0 });
      },
    },
  ],
};
