import assert from 'node:assert/strict';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { freshScreen, storeScreen } from './freshScreen';
import type { StoreInPage } from './storeInPage';

declare const store: StoreInPage;

export const suite: BrowserSuite = {
  name: 'the database through updates',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'every earlier version of the database is brought up to date with each draft as it was',
      async run(t) {
        const page = await freshScreen(t);
        const seen = await page.evaluate(async () => {
          const draft = store.emptyDraft('a', '2026-11-21T10:00:00Z');
          await store.saveDraft({ ...draft, usualGp: 'kept' }, 0);
          const now = await store.openDatabase();
          const [head, keys, facts] = [
            await now.transaction(['drafts']).objectStore('drafts').get('a'),
            await now.transaction(['keys']).objectStore('keys').getAll(),
            await now.transaction(['facts']).objectStore('facts').getAll(),
          ];
          const results: string[] = [];
          for (let version = 1; version <= store.schemaSteps.length; version += 1) {
            await store.wipeEverything();
            const old = await store.openDB(store.databaseName, version, {
              upgrade: (db, _from, _to, upgrade) =>
                store.schemaSteps.slice(0, version).forEach((step) => step(db as never, upgrade as never)),
            });
            const write = old.transaction(['drafts', 'keys', 'facts'], 'readwrite', { durability: 'strict' });
            await write.objectStore('drafts').put(head);
            for (const key of keys) await write.objectStore('keys').put(key);
            for (const fact of facts) await write.objectStore('facts').put(fact);
            await write.done;
            old.close();
            const read = await store.loadDraft('a');
            const saved = await store.saveDraft({ ...draft, usualGp: 'again' }, 1);
            results.push(`${version} ${read?.draft.usualGp} ${saved.revision} ${(await store.openDatabase()).version}`);
          }
          return { results, steps: store.schemaSteps.length };
        });
        assert.deepEqual(
          seen.results,
          Array.from({ length: seen.steps }, (_, index) => `${index + 1} kept 2 ${seen.steps}`),
        );
      },
    },
    {
      name: 'a step that fails half way leaves the database as it was, with every letter in it',
      async run(t) {
        const page = await freshScreen(t);
        const seen = await page.evaluate(async () => {
          const draft = store.emptyDraft('a', '2026-11-21T10:00:00Z');
          await store.saveDraft({ ...draft, usualGp: 'kept' }, 0);
          await store.dropConnection();
          const failed = await store
            .openDB(store.databaseName, store.schemaSteps.length + 1, {
              upgrade(db, _from, _to, upgrade) {
                db.createObjectStore('half-made' as never);
                void upgrade.objectStore('drafts').clear();
                throw new Error('The step failed.');
              },
            })
            .then(
              () => 'opened',
              (error: Error) => error.name,
            );
          const read = await store.loadDraft('a');
          const db = await store.openDatabase();
          return {
            failed,
            text: read?.draft.usualGp,
            version: db.version,
            stores: [...db.objectStoreNames] as string[],
          };
        });
        assert.equal(seen.failed, 'AbortError');
        assert.equal(seen.text, 'kept');
        assert.equal(seen.stores.includes('half-made'), false);
      },
    },
    {
      name: 'an upgrade blocked by an older window is said, and goes on when that window closes',
      async run(t) {
        const page = await freshScreen(t);
        const holder = await storeScreen(t);
        // The window from before the update: it holds version 1 open and does not listen.
        await holder.evaluate(
          () =>
            new Promise<void>((done, fail) => {
              // One request right behind the other, so that no screen can make the new version in between.
              indexedDB.deleteDatabase(store.databaseName);
              const opening = indexedDB.open(store.databaseName, 1);
              opening.onupgradeneeded = () => {
                opening.result.createObjectStore('drafts', { keyPath: 'id' });
                opening.result.createObjectStore('keys', { keyPath: 'kid' });
                opening.result.createObjectStore('facts', { keyPath: 'name' });
              };
              opening.onsuccess = () => {
                Object.assign(globalThis, { held: opening.result });
                done();
              };
              opening.onerror = () => fail(opening.error);
            }),
        );
        const seen = await page.evaluate(async () => {
          const events: string[] = [];
          store.watchDatabase((event) => events.push(event));
          const draft = store.emptyDraft('a', '2026-11-21T10:00:00Z');
          const error = await store.saveDraft(draft, 0).then(
            () => '',
            (failure: Error) => failure.message,
          );
          return { events, error };
        });
        assert.match(seen.events.join(), /blocked/);
        assert.match(seen.error, /Close the other/);
        await holder.close();
        const saved = await page.evaluate(() => store.saveDraft(store.emptyDraft('a', '2026-11-21T10:00:00Z'), 0));
        assert.equal(saved.revision, 1);
      },
      timeout: 40_000,
    },
    {
      name: 'a window hands the database over to a newer version after saving what it has',
      async run(t) {
        const page = await freshScreen(t);
        const other = await storeScreen(t);
        await page.evaluate(async () => {
          const draft = store.emptyDraft('a', '2026-11-21T10:00:00Z');
          await store.saveDraft(draft, 0);
          store.beforeHandingOver(() => store.saveDraft({ ...draft, usualGp: 'last word' }, 1));
        });
        const version = await other.evaluate(async () => {
          const newer = await store.openDB(store.databaseName, 99);
          const stands = newer.version;
          newer.close();
          await new Promise((wake) => setTimeout(wake, 100));
          const gone = indexedDB.deleteDatabase(`${store.databaseName}-none`);
          await new Promise((done) => (gone.onsuccess = done));
          return stands;
        });
        assert.equal(version, 99);
        const kept = await other.evaluate(async () => {
          const db = await store.openDB(store.databaseName);
          const head = (await db.transaction(['drafts']).objectStore('drafts').get('a')) as { rev: number };
          db.close();
          return head.rev;
        });
        assert.equal(kept, 2);
      },
    },
  ],
};
