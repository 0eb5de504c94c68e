import { newestKeyCopy } from './keyCopy';
import { readTogether } from './writeStrictly';

/** Whether anything on this computer's disk opens letters without a passphrase: a key wrapped by the browser, or a copy of one. */
export async function isKeyOnDisk(): Promise<boolean> {
  const keys = await readTogether(['keys'], (read) => read.objectStore('keys').getAll());
  return keys.some((key) => key.wrap.by === 'browser') || newestKeyCopy() !== null;
}
