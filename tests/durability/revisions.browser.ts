import assert from 'node:assert/strict';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { freshScreen, storeScreen } from './freshScreen';
import type { StoreInPage } from './storeInPage';

declare const store: StoreInPage;

export const suite: BrowserSuite = {
  name: 'earlier revisions and the window that writes',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'a text that stood, or is a minute away, is kept; quick saves in between are not',
      async run(t) {
        const page = await freshScreen(t);
        const seen = await page.evaluate(async () => {
          const realNow = Date;
          let now = Date.parse('2026-11-21T10:00:00Z');
          // The store stamps its records with the clock: this one is set by hand.
          globalThis.Date = class extends realNow {
            constructor(given?: string | number) {
              super(given ?? now);
            }
            static override now = () => now;
          } as DateConstructor;
          const draft = store.emptyDraft('a', '2026-11-21T10:00:00Z');
          let revision = 0;
          const save = async (text: string, later: number) => {
            now += later;
            ({ revision } = await store.saveDraft({ ...draft, usualGp: text }, revision));
          };
          await save('first', 0);
          await save('quick 1', 300);
          await save('quick 2', 300);
          await save('quick 3', 300);
          await save('after a rest', 15_000);
          for (let count = 0; count < 100; count += 1) await save(`long ${count}`, 1_000);
          const kept = (await store.listRevisions('a')).map((one) => one.draft.usualGp);
          for (let count = 0; count < 60; count += 1) await save(`rest ${count}`, 20_000);
          const many = await store.listRevisions('a');
          globalThis.Date = realNow;
          return { kept, many: many.map((one) => one.draft.usualGp), revision };
        });
        assert.deepEqual(seen.kept, ['long 44', 'quick 3', 'first']);
        assert.equal(seen.many.length, 50);
        assert.equal(seen.many[0], 'rest 58');
        assert.equal(seen.many.at(-1), 'rest 9');
      },
    },
    {
      name: 'an earlier revision is restored, what stood is kept, and removing takes all of them',
      async run(t) {
        const page = await freshScreen(t);
        const seen = await page.evaluate(async () => {
          const draft = store.emptyDraft('a', '2026-11-21T10:00:00Z');
          await store.saveDraft({ ...draft, usualGp: 'one' }, 0);
          await store.saveDraft({ ...draft, usualGp: 'two' }, 1);
          const restored = await store.restoreRevision('a', 1, 2);
          const head = await store.loadDraft('a');
          const kept = (await store.listRevisions('a')).map((one) => one.draft.usualGp);
          const none = await store.restoreRevision('a', 77, 3);
          await store.removeDraft('a');
          return { restored, head: head?.draft.usualGp, kept, none, left: await store.listRevisions('a') };
        });
        assert.equal(seen.restored?.revision, 3);
        assert.equal(seen.head, 'one');
        assert.deepEqual(seen.kept, ['two', 'one']);
        assert.equal(seen.none, null);
        assert.deepEqual(seen.left, []);
      },
    },
    {
      name: 'one window writes, the second reads along and can take over, a closed one lets go',
      async run(t) {
        const one = await freshScreen(t);
        const other = await storeScreen(t);
        const first = await one.evaluate(async () => {
          const hold = await store.holdDraft('a', () => Object.assign(globalThis, { lost: true }));
          return hold !== null;
        });
        const second = await other.evaluate(async () => (await store.holdDraft('a', () => undefined)) !== null);
        const taken = await other.evaluate(async () => {
          await store.takeOverDraft('a', () => undefined);
          return (await store.holdDraft('a', () => undefined)) !== null;
        });
        const lost = await t.until('the first window to hear of it', () =>
          one.evaluate(() => (globalThis as unknown as { lost?: boolean }).lost),
        );
        await other.close();
        const again = await t.until('the closed window to let go', () =>
          one.evaluate(async () => (await store.holdDraft('a', () => undefined)) !== null),
        );
        assert.deepEqual([first, second, taken, lost, again], [true, false, false, true, true]);
      },
    },
  ],
};
