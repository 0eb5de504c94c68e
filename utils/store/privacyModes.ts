import { currentDataKey, currentKeyFact, forgetOpenedKeys, rawKeyFor } from './dataKey';
import { newDataKey, wrapByBrowser } from './dataKeyWraps';
import { tellDraftChange } from './draftChanges';
import { diskShelf } from './diskShelf';
import { heldShelf } from './heldShelf';
import { forgetKeyCopies, saveKeyCopy } from './keyCopy';
import { makeDoor } from './keyDoor';
import type { KeyRecord } from './keyRecord';
import { forgetKeptBackupKey } from './keptBackupKey';
import { forgetLockedKeyCopy, saveLockedKeyCopy } from './lockedKeyCopy';
import { mirrorEverything } from './mirrorEverything';
import { loadPrivacy, savePrivacy } from './privacy';
import { resealAll } from './reseal';
import { normalPassphrase, normalRecoveryCode, type Secrets } from './secrets';
import { compareCopies } from './safetySteps';
import { sessionPlace } from './sessionPlace';
import { forgetUnlockedKey, keepUnlockedKey } from './unlockedKey';
import { wipeLetters } from './wipeEverything';
import { readTogether, writeStrictly } from './writeStrictly';

/**
 * Turns Locked mode on: a new data key under the passphrase and the recovery code, and every letter sealed anew under it, because the
 * old key has been on the disk. Traces of what was stored before stay as they were until the disk is reused.
 */
export async function turnOnLocked(secrets: Secrets): Promise<void> {
  await inTurn(async () => {
    const was = await loadPrivacy();
    await refuseWhileLost();
    const { kid, raw } = newDataKey();
    const record = await underSecrets(kid, raw, secrets);
    await keepUnlockedKey(kid, raw, Date.now());
    await makeCurrent(record);
    await saveLockedKeyCopy(record);
    // It was sealed under the key that has been on the disk.
    await forgetKeptBackupKey();
    await finishLocked();
    await savePrivacy({ ...was, mode: 'locked' });
    if (was.mode === 'nothing') await moveOutOfMemory();
  });
}

/**
 * Seals what is still sealed under an older key; also the way on after a crash in the middle of turning Locked mode on. With one key
 * there is nothing to do, and the safety copy, which may be all that is left of a lost database, is not touched.
 */
export async function finishLocked(): Promise<void> {
  if (await hasOneKey()) return;
  const key = await currentDataKey();
  while ((await resealAll(key)) > 0);
  await forgetOtherKeys(key.kid);
  forgetKeyCopies();
  forgetOpenedKeys();
  await mirrorEverything();
}

/** Puts the same data key under a new passphrase and recovery code: nothing is sealed anew. Throws StoreLocked while locked. */
export async function changeSecrets(secrets: Secrets): Promise<void> {
  await inTurn(async () => {
    const { kid } = await currentDataKey();
    const raw = await rawKeyFor(kid);
    if (!raw) throw new Error('The key of the letters is not on this computer.');
    const record = await underSecrets(kid, raw, secrets);
    await makeCurrent(record);
    await saveLockedKeyCopy(record);
  });
}

/** Back to Standard mode: the data key is wrapped by the browser again, the letters stay as they are. Throws StoreLocked while locked. */
export async function turnOnStandard(): Promise<void> {
  await inTurn(async () => {
    const { mode } = await loadPrivacy();
    if (mode === 'locked') await unwrapKey();
    await savePrivacy({ ...(await loadPrivacy()), mode: 'standard' });
    if (mode === 'nothing') await moveOutOfMemory();
  });
}

/** Turns Leave nothing on: the letters move into the browser's memory and everything about them leaves the disk. */
export async function turnOnNothing(): Promise<void> {
  await inTurn(async () => {
    await refuseWhileLost();
    const { drafts } = await diskShelf.list();
    const memory = heldShelf(sessionPlace);
    // All of them are in memory before the first one leaves the disk: it holds 10 MB, and throws beyond that.
    for (const { draft } of drafts) await memory.save(draft, 0);
    const privacy = await loadPrivacy();
    await savePrivacy({ ...privacy, mode: 'nothing' });
    await wipeLetters();
    await savePrivacy({ ...privacy, mode: 'nothing' });
  });
}

async function inTurn(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request('privacy-mode', work);
  tellDraftChange({ kind: 'many', id: null, revision: null });
}

/** Keys stay in the database until nothing is sealed under them any more. */
const hasOneKey = async () => (await readTogether(['keys'], (read) => read.objectStore('keys').count())) <= 1;

/** What only the safety copy has is sealed under the key that is about to be forgotten. */
async function refuseWhileLost(): Promise<void> {
  const found = await compareCopies(null);
  if (!found || found.steps.length > 0)
    throw new Error('Some letters are only in the safety copy. Restore them first, or accept that they are lost.');
}

/** From Leave nothing, the letters held in memory go to the disk; each leaves the memory when it is there. */
async function moveOutOfMemory(): Promise<void> {
  for (const { draft } of (await heldShelf(sessionPlace).list()).drafts) {
    await diskShelf.save(draft, 0);
    await sessionPlace.delete(draft.id);
  }
}

const underSecrets = async (kid: string, raw: Uint8Array<ArrayBuffer>, secrets: Secrets): Promise<KeyRecord> => ({
  v: 1,
  kid,
  madeAt: new Date().toISOString(),
  wrap: {
    by: 'doors',
    doors: [
      await makeDoor('passphrase', normalPassphrase(secrets.passphrase), raw),
      await makeDoor('recovery-code', normalRecoveryCode(secrets.recoveryCode), raw),
    ],
  },
});

const makeCurrent = (record: KeyRecord): Promise<void> =>
  writeStrictly(['keys', 'facts'], async (write) => {
    await write.objectStore('keys').put(record);
    await write.objectStore('facts').put({ name: currentKeyFact, value: record.kid });
  });

/** Keys no record needs any more. One that still seals something that could not be opened stays, for whoever looks at it later. */
async function forgetOtherKeys(kid: string): Promise<void> {
  await writeStrictly(['keys', 'drafts', 'revisions'], async (write) => {
    const used = new Set<string>([kid]);
    for (const record of await write.objectStore('drafts').getAll()) used.add(record.kid);
    for (const record of await write.objectStore('revisions').getAll()) used.add(record.kid);
    for (const held of await write.objectStore('keys').getAllKeys())
      if (!used.has(held)) await write.objectStore('keys').delete(held);
  });
}

async function unwrapKey(): Promise<void> {
  const { kid } = await currentDataKey();
  const raw = await rawKeyFor(kid);
  if (!raw) throw new Error('The key of the letters is not on this computer.');
  await makeCurrent(await wrapByBrowser(kid, raw));
  saveKeyCopy(kid, raw);
  await forgetLockedKeyCopy();
  await forgetUnlockedKey();
}
