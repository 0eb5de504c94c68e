import { makeDataKey, openDataKey } from './dataKeyWraps';
import { KeyRecord } from './keyRecord';
import { readTogether, writeStrictly } from './writeStrictly';

export interface DataKey {
  kid: string;
  key: CryptoKey;
}

const opened = new Map<string, CryptoKey>();
const currentFact = 'current-key';

/** The key that new text is sealed with; made on the first save of an installation. */
export async function currentDataKey(): Promise<DataKey> {
  const kid = (await currentKid()) ?? (await makeCurrentKey());
  const key = await dataKeyFor(kid);
  if (key) return { kid, key };
  return currentAfterLoss();
}

/** The key a record was sealed with, or null when it is not on this computer (any more). */
export async function dataKeyFor(kid: string): Promise<CryptoKey | null> {
  const known = opened.get(kid);
  if (known) return known;
  const held = await readTogether(['keys'], (read) => read.objectStore('keys').get(kid));
  const record = KeyRecord.safeParse(held);
  const key = record.success ? await openDataKey(record.data) : null;
  if (key) opened.set(kid, key);
  return key;
}

/** Forgets every opened key of this window. */
export const forgetOpenedKeys = (): void => opened.clear();

async function currentKid(): Promise<string | null> {
  const fact = await readTogether(['facts'], (read) => read.objectStore('facts').get(currentFact));
  return fact?.value ?? null;
}

/** Two windows may both get here first: the transaction decides, and the loser uses the winner's key. */
async function makeCurrentKey(): Promise<string> {
  const record = await makeDataKey();
  return writeStrictly(['keys', 'facts'], async (write) => {
    const already = await write.objectStore('facts').get(currentFact);
    if (already) return already.value;
    await write.objectStore('keys').put(record);
    await write.objectStore('facts').put({ name: currentFact, value: record.kid });
    return record.kid;
  });
}

/** The fact names a key that cannot be opened: what it sealed is kept aside, and new text gets a new key. */
async function currentAfterLoss(): Promise<DataKey> {
  const record = await makeDataKey();
  await writeStrictly(['keys', 'facts'], async (write) => {
    await write.objectStore('keys').put(record);
    await write.objectStore('facts').put({ name: currentFact, value: record.kid });
  });
  const key = await dataKeyFor(record.kid);
  if (!key) throw new Error('A data key was made that does not open.');
  return { kid: record.kid, key };
}
