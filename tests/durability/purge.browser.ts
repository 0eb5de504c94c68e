import assert from 'node:assert/strict';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { freshScreen } from './freshScreen';
import type { StoreInPage } from './storeInPage';

declare const store: StoreInPage;

export const suite: BrowserSuite = {
  name: 'letters leave when their time is up',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'to the bin, then out of it, and what is not due stays',
      async run(t) {
        const page = await freshScreen(t);
        const seen = await page.evaluate(async () => {
          const day = 86_400_000;
          const now = Date.now();
          const edited = (days: number) => new Date(now - days * day).toISOString();
          for (const [id, days] of Object.entries({ fresh: 1, warned: 12, old: 15 }))
            await store.saveDraft({ ...store.emptyDraft(id, edited(days)) }, 0);
          const names = async () => ({
            list: (await store.listDrafts()).drafts.map(({ draft }) => draft.id).sort(),
            bin: (await store.listBin()).map(({ draft }) => draft.id),
          });
          const first = await store.purgeLetters(now);
          const after = await names();
          const second = await store.purgeLetters(now + day + 60_000);
          const end = await names();
          return { first, after, second, end, clock: await store.loadPurgeClock() };
        });
        assert.deepEqual(seen.first, { kind: 'purged', binned: 1, removed: 0 });
        assert.deepEqual(seen.after, { list: ['fresh', 'warned'], bin: ['old'] });
        assert.deepEqual(seen.second, { kind: 'purged', binned: 0, removed: 1 });
        assert.deepEqual(seen.end, { list: ['fresh', 'warned'], bin: [] });
        assert.equal(typeof seen.clock.lastPurge, 'number');
      },
    },
    {
      name: 'nothing is deleted by a clock that leapt or went back, until somebody says it is right',
      async run(t) {
        const page = await freshScreen(t);
        const seen = await page.evaluate(async () => {
          const now = Date.now();
          const year = 365 * 86_400_000;
          await store.saveDraft(store.emptyDraft('a', new Date(now).toISOString()), 0);
          await store.purgeLetters(now);
          const leapt = await store.purgeLetters(now + year);
          const still = await store.purgeLetters(now + year + 60_000);
          const there = (await store.listDrafts()).drafts.length;
          await store.trustClock(now);
          const back = await store.purgeLetters(now - 3_600_000);
          await store.trustClock(now);
          const right = await store.purgeLetters(now + 60_000);
          return { leapt, still, there, back, right };
        });
        assert.deepEqual(seen.leapt, { kind: 'held', why: 'clock jumped' });
        assert.deepEqual(seen.still, { kind: 'held', why: 'clock jumped' });
        assert.equal(seen.there, 1);
        assert.deepEqual(seen.back, { kind: 'held', why: 'clock backwards' });
        assert.deepEqual(seen.right, { kind: 'purged', binned: 0, removed: 0 });
      },
    },
    {
      name: 'nothing is deleted while the letters are locked or their two copies disagree',
      async run(t) {
        const page = await freshScreen(t);
        const seen = await page.evaluate(async () => {
          const old = new Date(Date.now() - 20 * 86_400_000).toISOString();
          for (const id of ['a', 'b']) await store.saveDraft(store.emptyDraft(id, old), 0);
          await store.mirrorNow();
          const db = await store.openDatabase();
          const write = db.transaction(['drafts'], 'readwrite', { durability: 'strict' });
          await write.objectStore('drafts').delete('a');
          await write.done;
          const lost = await store.purgeLetters(Date.now());
          await store.restoreFromSafetyCopy();
          await store.turnOnLocked(store.newSecrets());
          await store.lock();
          return { lost, locked: await store.purgeLetters(Date.now()) };
        });
        assert.deepEqual(seen.lost, { kind: 'held', why: 'the copies disagree' });
        assert.deepEqual(seen.locked, { kind: 'held', why: 'locked' });
      },
    },
  ],
};
