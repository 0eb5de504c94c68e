import type { Page } from 'puppeteer-core';
import type { StoreInPage } from './storeInPage';

declare const store: StoreInPage;

/** What somebody wrote down when letters were locked. */
export const secrets = { passphrase: 'apple barn copper drum eagle', recoveryCode: 'ABCDE-FGHJK-MNPQR-STVWX-YZ012-3' };

/** Two letters, one of them written twice. */
export const writeTwo = (page: Page) =>
  page.evaluate(async () => {
    const draft = store.emptyDraft('a', '2026-11-21T10:00:00Z');
    await store.saveDraft({ ...draft, usualGp: 'first' }, 0);
    await store.saveDraft({ ...draft, usualGp: 'second' }, 1);
    await store.saveDraft({ ...draft, id: 'b', usualGp: 'other' }, 0);
    await store.mirrorNow();
  });

/** What the letters say, or why they cannot be had. */
export const texts = (page: Page) =>
  page.evaluate(async () =>
    store.listDrafts().then(
      ({ drafts, aside }) => [...drafts.map(({ draft }) => draft.usualGp), ...aside.map(({ reason }) => reason)].sort(),
      (error: Error) => [error.name],
    ),
  );

/** Ids of the keys the database holds, and of those its records are sealed with. */
export const keys = (page: Page) =>
  page.evaluate(async () => {
    const db = await store.openDatabase();
    const read = db.transaction(['keys', 'drafts', 'revisions']);
    const held = await read.objectStore('keys').getAllKeys();
    const heads = await read.objectStore('drafts').getAll();
    const revisions = await read.objectStore('revisions').getAll();
    return { held, used: [...new Set([...heads, ...revisions].map(({ kid }) => kid))], local: localStorage.length };
  });
