import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { freshScreen, storeScreen } from './freshScreen';
import type { StoreInPage } from './storeInPage';

declare const store: StoreInPage;

export const suite: BrowserSuite = {
  name: 'several windows on the store',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'a save from an older revision is refused and gives the stored text',
      async run(t) {
        const page = await freshScreen(t);
        const seen = await page.evaluate(async () => {
          const draft = store.emptyDraft('a', '2026-11-21T10:00:00Z');
          await store.saveDraft({ ...draft, usualGp: 'one' }, 0);
          await store.saveDraft({ ...draft, usualGp: 'two' }, 1);
          const refused = async (base: number) =>
            store.saveDraft({ ...draft, usualGp: 'late' }, base).then(
              () => 'saved',
              (error: Error & { head?: { draft: { usualGp: string } } }) =>
                `${error.name} ${error.head?.draft.usualGp}`,
            );
          const late = [await refused(1), await refused(0), await refused(7)];
          await store.removeDraft('a');
          return { late, gone: await refused(2) };
        });
        assert.deepEqual(seen.late, ['SaveConflict two', 'SaveConflict two', 'SaveConflict two']);
        assert.equal(seen.gone, 'SaveConflict undefined');
      },
    },
    {
      name: 'two windows saving at once: one wins each revision, no text is overwritten',
      async run(t) {
        const one = await freshScreen(t);
        const other = await storeScreen(t);
        await one.evaluate(() => store.saveDraft(store.emptyDraft('a', '2026-11-21T10:00:00Z'), 0));
        const race = (page: Page, name: string) =>
          page.evaluate(async (who) => {
            const won: number[] = [];
            for (let tries = 0; tries < 200 && won.length < 40; tries += 1) {
              const stored = await store.loadDraft('a');
              if (!stored) throw new Error('lost');
              const draft = { ...stored.draft, usualGp: who, copies: [...stored.draft.copies.slice(-40), who] };
              await store.saveDraft(draft, stored.revision).then(
                ({ revision }) => won.push(revision),
                (error: Error) => {
                  if (error.name !== 'SaveConflict') throw error;
                },
              );
            }
            return won;
          }, name);
        const [wonOne, wonOther] = await Promise.all([race(one, 'one'), race(other, 'other')]);
        const all = [...wonOne, ...wonOther].sort((a, b) => a - b);
        assert.deepEqual(
          all,
          all.map((_, index) => index + 2),
        );
        const stored = await one.evaluate(() => store.loadDraft('a'));
        assert.equal(stored?.revision, all.length + 1);
      },
    },
    {
      name: 'every window hears of a change, and nothing of the text',
      async run(t) {
        const one = await freshScreen(t);
        const other = await storeScreen(t);
        await other.evaluate(() => {
          const heard: unknown[] = [];
          Object.assign(globalThis, { heard });
          store.watchDrafts((change) => heard.push(change));
        });
        await one.evaluate(async () => {
          await store.saveDraft({ ...store.emptyDraft('a', '2026-11-21T10:00:00Z'), usualGp: 'MARKER' }, 0);
          await store.deleteDraft('a');
        });
        const heard = await t.until('two changes', async () => {
          const list = await other.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
          return list.length === 2 ? list : null;
        });
        assert.deepEqual(heard, [
          { kind: 'saved', id: 'a', revision: 1 },
          { kind: 'binned', id: 'a', revision: null },
        ]);
      },
    },
    {
      name: 'a connection the browser closed is opened again at the next save',
      async run(t) {
        const page = await freshScreen(t);
        const seen = await page.evaluate(async () => {
          const draft = store.emptyDraft('a', '2026-11-21T10:00:00Z');
          await store.saveDraft(draft, 0);
          (await store.openDatabase()).close();
          await store.saveDraft({ ...draft, usualGp: 'after' }, 1);
          (await store.openDatabase()).close();
          return store.loadDraft('a');
        });
        assert.equal(seen?.draft.usualGp, 'after');
      },
    },
  ],
};
