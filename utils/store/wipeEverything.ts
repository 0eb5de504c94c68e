import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import { forgetOpenedKeys } from './dataKey';
import { databaseName, dropConnection } from './database';
import { tellDraftChange } from './draftChanges';
import { forgetWindowDrafts } from './draftPlace';
import { forgetKeyCopies } from './keyCopy';
import { forgetLockedKeyCopy } from './lockedKeyCopy';
import { removeMirror } from './mirror';
import { forgetUnlockedKey } from './unlockedKey';

/** What could not be deleted, in plain sentences; empty when everything is gone. */
export interface WipeResult {
  left: string[];
}

/**
 * Deletes every letter, key and setting of the extension on this computer. Each part is tried even when another fails.
 * Traces may stay on the disk until it is reused.
 */
export async function wipeEverything(): Promise<WipeResult> {
  const left: string[] = [];
  const attempt = async (name: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      left.push(`${name} could not be deleted: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  forgetWindowDrafts();
  await attempt('The letters', wipeLetters);
  await attempt('The settings', () => browser.storage.local.clear());
  await attempt('What is kept until the browser closes', () => browser.storage.session.clear());
  tellDraftChange({ kind: 'many', id: null, revision: null });
  return { left };
}

/** Deletes the database of letters, their safety copy and every key, and leaves the settings. */
export async function wipeLetters(): Promise<void> {
  forgetOpenedKeys();
  forgetKeyCopies();
  await deleteDatabase();
  await removeMirror();
  await forgetLockedKeyCopy();
  await forgetUnlockedKey();
}

/** Other windows let go of the database when they are told to; one that does not within five seconds is named as the reason. */
export async function deleteDatabase(): Promise<void> {
  await dropConnection();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('another Dear Colleague window is open. Close it and try again.')), 5_000);
  });
  await Promise.race([deleteDB(databaseName), late]).finally(() => clearTimeout(timer));
}
