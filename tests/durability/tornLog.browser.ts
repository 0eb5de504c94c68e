import assert from 'node:assert/strict';
import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserSuite, TestContext } from '../end-to-end/browserSuite';
import { freshScreen, storeScreen } from './freshScreen';
import type { StoreInPage } from './storeInPage';

declare const store: StoreInPage;

/** Chromium's log of our database, in the profile that the tests of a suite share. */
function logOf(t: TestContext): string {
  const folder = join(t.dir, '..', 'profile', 'Default', 'IndexedDB');
  const logs = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name, parentPath }) => name.endsWith('.log') && parentPath.includes(t.extensionId))
    .map(({ name, parentPath }) => join(parentPath, name))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  assert.ok(logs[0], 'there is no log to be torn');
  return logs[0];
}

async function save(t: TestContext, ids: readonly string[]): Promise<void> {
  const page = await storeScreen(t);
  await page.evaluate(async (wanted) => {
    for (const id of wanted) await store.saveDraft(store.emptyDraft(id, '2026-11-21T10:00:00Z'), 0);
  }, ids);
}

async function stored(t: TestContext): Promise<string[]> {
  const page = await storeScreen(t);
  return page.evaluate(async () => (await store.listDrafts()).drafts.map(({ draft }) => draft.id).sort());
}

export const suite: BrowserSuite = {
  name: 'a log torn by a power cut',
  browsers: ['chromium'],
  tests: [
    {
      name: 'what is written at the next start is there at the one after, and so is what came before the tear',
      async run(t) {
        await freshScreen(t);
        await save(t, ['a', 'b', 'c', 'half']);
        const log = logOf(t);
        truncateSync(log, statSync(log).size - 200);
        await t.restart('SIGKILL');
        assert.deepEqual(await stored(t), ['a', 'b', 'c']);
        await save(t, ['d', 'e', 'f']);
        await t.restart('SIGKILL');
        assert.deepEqual(await stored(t), ['a', 'b', 'c', 'd', 'e', 'f']);
      },
    },
  ],
};
