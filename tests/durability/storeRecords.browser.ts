import assert from 'node:assert/strict';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { freshScreen } from './freshScreen';
import type { StoreInPage } from './storeInPage';

declare const store: StoreInPage;
interface Area {
  get(key: null): Promise<object>;
  set(values: object): Promise<void>;
}
declare const chrome: { storage: { local: Area; session: Area } };

export const suite: BrowserSuite = {
  name: 'what is stored',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'a draft is saved, read, changed, binned, brought back and removed',
      async run(t) {
        const page = await freshScreen(t);
        const seen = await page.evaluate(async () => {
          const draft = { ...store.emptyDraft('a', '2026-11-21T10:00:00Z'), usualGp: 'Dr Élodie 😀 \ud800' };
          const first = await store.saveDraft(draft, 0);
          const loaded = await store.loadDraft('a');
          const second = await store.saveDraft({ ...draft, usualGp: 'Dr B' }, 1);
          await store.deleteDraft('a');
          const binned = [
            await store.loadDraft('a'),
            (await store.listDrafts()).drafts.length,
            (await store.listBin()).length,
          ];
          await store.undeleteDraft('a');
          const back = (await store.listDrafts()).drafts[0];
          await store.removeDraft('a');
          const end = await store.listDrafts();
          return { first, same: JSON.stringify(loaded?.draft) === JSON.stringify(draft), second, binned, back, end };
        });
        assert.equal(seen.first.revision, 1);
        assert.equal(seen.same, true);
        assert.equal(seen.second.revision, 2);
        assert.deepEqual(seen.binned, [null, 0, 1]);
        assert.equal(seen.back?.draft.usualGp, 'Dr B');
        assert.equal(seen.back?.revision, 2);
        assert.deepEqual([seen.end.drafts, seen.end.aside], [[], []]);
      },
    },
    {
      name: 'records that cannot be opened are kept, listed with a sentence, exportable, and never overwritten',
      async run(t) {
        const page = await freshScreen(t);
        const seen = await page.evaluate(async () => {
          const draft = store.emptyDraft('good', '2026-11-21T10:00:00Z');
          await store.saveDraft(draft, 0);
          for (const id of ['flipped', 'moved', 'keyless', 'newer']) await store.saveDraft({ ...draft, id }, 0);
          const db = await store.openDatabase();
          const write = db.transaction(['drafts'], 'readwrite', { durability: 'strict' });
          const put = (record: unknown) => write.objectStore('drafts').put(record as never);
          const held = async (id: string) => {
            const record = await write.objectStore('drafts').get(id);
            if (!record) throw new Error(id);
            return record;
          };
          const flipped = await held('flipped');
          const ct = flipped.ct.slice();
          ct[5] = (ct[5] ?? 0) ^ 1;
          await put({ ...flipped, ct });
          await put({ ...(await held('good')), id: 'moved' });
          await put({ ...(await held('keyless')), kid: 'nobody' });
          await put({ ...(await held('newer')), v: 9 });
          await put({ id: 'rubbish', anything: [1, 2] });
          await write.done;
          const { drafts, aside } = await store.listDrafts();
          const refused: string[] = [];
          for (const id of ['flipped', 'moved', 'keyless', 'newer', 'rubbish'])
            await store.saveDraft({ ...draft, id }, 0).catch((error: Error) => refused.push(error.name));
          const loading = await store.loadDraft('newer').catch((error: Error) => error.name);
          await store.deleteDraft('newer');
          await store.undeleteDraft('newer');
          const after = await store.listDrafts();
          return {
            good: drafts.map(({ draft: { id } }) => id),
            aside: Object.fromEntries(aside.map(({ id, reason }) => [id, reason])),
            says: aside.every(({ say }) => /kept/.test(say)),
            files: aside.map(
              (record) => JSON.parse(store.asideFile(record)) as { format: string; held: { id: string } },
            ),
            refused,
            loading,
            left: after.aside.length,
          };
        });
        assert.deepEqual(seen.good, ['good']);
        assert.deepEqual(seen.aside, {
          flipped: 'cannot-be-opened',
          keyless: 'key-missing',
          moved: 'cannot-be-opened',
          newer: 'newer-version',
          rubbish: 'does-not-parse',
        });
        assert.equal(seen.says, true);
        assert.equal(
          seen.files.every(({ held }) => typeof held.id === 'string'),
          true,
        );
        assert.deepEqual(seen.refused, Array<string>(5).fill('SaveConflict'));
        assert.equal(seen.loading, 'DraftUnreadable');
        assert.equal(seen.left, 5);
      },
    },
    {
      name: 'a draft that would not read back is refused with a sentence instead of being stored',
      async run(t) {
        const page = await freshScreen(t);
        const said = await page.evaluate(async () => {
          const draft = store.emptyDraft('a', '2026-11-21T10:00:00Z');
          return store.saveDraft({ ...draft, usualGp: 'x'.repeat(201) }, 0).catch((error: Error) => error.message);
        });
        assert.match(String(said), /^Not saved: the text in “usualGp” is too long\. Shorten it\./);
      },
    },
    {
      name: 'the text lies nowhere in the database in clear',
      async run(t) {
        const page = await freshScreen(t);
        const dump = await page.evaluate(async () => {
          await store.saveDraft({ ...store.emptyDraft('a', '2026-11-21T10:00:00Z'), usualGp: 'MARKERMARKER' }, 0);
          const db = await store.openDatabase();
          const names = [...db.objectStoreNames];
          const all = await Promise.all(names.map((name) => db.transaction([name]).objectStore(name).getAll()));
          const text = (value: unknown): string =>
            value instanceof Uint8Array
              ? new TextDecoder('latin1').decode(value)
              : typeof value === 'object' && value !== null
                ? Object.entries(value).flat().map(text).join('\n')
                : String(value);
          return all.flat().map(text).join('\n');
        });
        assert.match(dump, /2026-/);
        assert.doesNotMatch(dump, /MARKER|referral|familyName/);
      },
    },
    {
      name: 'what is stored is listed whole, record by record, and wiped whole',
      async run(t) {
        const page = await freshScreen(t);
        const seen = await page.evaluate(async () => {
          const draft = store.emptyDraft('a', '2026-11-21T10:00:00Z');
          await store.saveDraft(draft, 0);
          await store.saveDraft({ ...draft, usualGp: 'x' }, 1);
          await store.saveDraft({ ...draft, id: 'b' }, 0);
          await store.deleteDraft('b');
          await store.savePractice({ v: 1, practice: { ...draft.practice, name: 'Example Practice' }, people: [] });
          await store.mirrorNow();
          const db = await store.openDatabase();
          const count = async () => {
            const areas = [await chrome.storage.local.get(null), await chrome.storage.session.get(null)];
            let all = areas.flatMap(Object.keys).length + localStorage.length;
            for (const name of db.objectStoreNames) all += await db.transaction([name]).objectStore(name).count();
            return all;
          };
          let records = await store.storedRecords();
          let held = await count();
          // The safety copy may be on its way while the two are read one after the other.
          for (let tries = 0; records.length !== held && tries < 10; tries += 1) {
            records = await store.storedRecords();
            held = await count();
          }
          const things = await store.storedThings();
          const { left } = await store.wipeEverything();
          const local = await chrome.storage.local.get(null);
          // Another screen may have opened a new, empty database meanwhile.
          const again = await store.openDatabase();
          let rest = 0;
          for (const name of again.objectStoreNames) rest += await again.transaction([name]).objectStore(name).count();
          return { records, held, things, left, rest, local, after: await store.storedThings() };
        });
        assert.equal(seen.records.length, seen.held);
        assert.equal(
          seen.records.every(({ size }) => size > 0),
          true,
        );
        const counts = Object.fromEntries(seen.things.map(({ kind, count }) => [kind, count]));
        assert.deepEqual(
          [counts['letter'], counts['letter-in-bin'], counts['revision'], counts['safety-copy']],
          [1, 1, 1, 3],
        );
        assert.deepEqual(seen.left, []);
        assert.equal(seen.rest, 0);
        assert.deepEqual(seen.local, {});
        assert.deepEqual(seen.after, []);
      },
    },
    {
      name: 'settings that do not parse are kept aside and the practice starts empty',
      async run(t) {
        const page = await freshScreen(t);
        const seen = await page.evaluate(async () => {
          await chrome.storage.local.set({ practice: { v: 1, practice: 'gone wrong' } });
          const loaded = await store.loadPractice();
          await store.savePractice({ ...loaded, practice: { ...loaded.practice, name: 'New' } });
          return { loaded, aside: await store.listSettingsAside(), again: await store.loadPractice() };
        });
        assert.equal(seen.loaded.practice.name, '');
        assert.equal(seen.aside.length, 1);
        assert.deepEqual(seen.aside[0]?.held, { v: 1, practice: 'gone wrong' });
        assert.equal(seen.again.practice.name, 'New');
      },
    },
    {
      name: 'the practice comes back from its strict copy when extension storage lost it, and the newer one counts',
      async run(t) {
        const page = await freshScreen(t);
        const names = await page.evaluate(async () => {
          const named = (name: string) => ({
            v: 1 as const,
            practice: { ...store.emptyDraft('a', '2026-11-21T10:00:00Z').practice, name },
            people: [],
          });
          await store.savePractice(named('First'));
          const before = await chrome.storage.local.get(null);
          await new Promise((wake) => setTimeout(wake, 5));
          await store.savePractice(named('Second'));
          // As after a power cut: extension storage is back at an earlier time.
          await chrome.storage.local.set(before as object);
          const back = (await store.loadPractice()).practice.name;
          await store.changePractice((settings) => ({
            ...settings,
            practice: { ...settings.practice, name: 'Third' },
          }));
          return [back, (await store.loadPractice()).practice.name];
        });
        assert.deepEqual(names, ['Second', 'Third']);
      },
    },
  ],
};
