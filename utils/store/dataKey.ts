import { newDataKey, toDataKey, unwrapByBrowser, wrapByBrowser } from './dataKeyWraps';
import { newestKeyCopy, readKeyCopy, saveKeyCopy } from './keyCopy';
import { KeyRecord } from './keyRecord';
import { readLockedKeyCopy } from './lockedKeyCopy';
import { StoreLocked } from './StoreLocked';
import { readUnlockedKey } from './unlockedKey';
import { readTogether, writeStrictly } from './writeStrictly';

export interface DataKey {
  kid: string;
  key: CryptoKey;
}

/** Keys this window has opened, or is opening: a list of letters asks for its key thousands of times at once. Emptied on locking. */
const opened = new Map<string, Promise<CryptoKey | null>>();
export const currentKeyFact = 'current-key';

/** The key that new text is sealed with; made on the first save of an installation. Throws StoreLocked. */
export async function currentDataKey(): Promise<DataKey> {
  const kid = (await currentKeyId()) ?? (await makeCurrentKey());
  const key = await dataKeyFor(kid);
  if (key) return { kid, key };
  // The key it names is lost: what it sealed is kept aside, and new text gets a new key.
  const fresh = await makeCurrentKey(kid);
  const freshKey = await dataKeyFor(fresh);
  if (!freshKey) throw new Error('A data key was made that does not open.');
  return { kid: fresh, key: freshKey };
}

/** The key a record was sealed with, or null when it is not on this computer (any more). Throws StoreLocked. */
export function dataKeyFor(kid: string): Promise<CryptoKey | null> {
  const known = opened.get(kid);
  if (known) return known;
  const opening = rawKeyFor(kid).then((raw) => raw && toDataKey(raw));
  opened.set(kid, opening);
  // A key that is not here, or locked, now may be the next time it is asked for.
  const forget = () => opened.get(kid) === opening && opened.delete(kid);
  opening.then((key) => key ?? forget(), forget);
  return opening;
}

/** The 32 bytes of a data key, from wherever they can still be had: the database, this browser session, or the copies. */
export async function rawKeyFor(kid: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const record = await keyRecordFor(kid);
  if (record?.wrap.by === 'doors') {
    const unlocked = await readUnlockedKey();
    if (unlocked?.kid !== kid) throw new StoreLocked();
    return unlocked.raw;
  }
  const raw = (record && (await unwrapByBrowser(record))) ?? readKeyCopy(kid);
  if (raw) saveKeyCopy(kid, raw);
  return raw;
}

/** The stored key of that id; in Locked mode its copy serves when the database has lost it. */
export async function keyRecordFor(kid: string): Promise<KeyRecord | null> {
  const held = await readTogether(['keys'], (read) => read.objectStore('keys').get(kid)).catch(() => null);
  const record = KeyRecord.safeParse(held);
  if (record.success) return record.data;
  const copy = await readLockedKeyCopy();
  return copy?.kid === kid ? copy : null;
}

/** Forgets every opened key of this window. */
export const forgetOpenedKeys = (): void => opened.clear();

/** Id of the key new text is sealed with; null in a new installation. */
export async function currentKeyId(): Promise<string | null> {
  const fact = await readTogether(['facts'], (read) => read.objectStore('facts').get(currentKeyFact)).catch(() => null);
  return fact?.value ?? (await readLockedKeyCopy())?.kid ?? newestKeyCopy();
}

/** Two windows may both get here first: the transaction decides, and the loser uses the winner's key. `lost` is replaced. */
async function makeCurrentKey(lost?: string): Promise<string> {
  const { kid, raw } = newDataKey();
  const record = await wrapByBrowser(kid, raw);
  const chosen = await writeStrictly(['keys', 'facts'], async (write) => {
    const already = await write.objectStore('facts').get(currentKeyFact);
    if (already && already.value !== lost) return already.value;
    await write.objectStore('keys').put(record);
    await write.objectStore('facts').put({ name: currentKeyFact, value: kid });
    return kid;
  });
  if (chosen === kid) saveKeyCopy(kid, raw);
  return chosen;
}
