import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { fromBase64, toBase64 } from './asideFile';
import { KeyRecord } from './keyRecord';

/**
 * In Locked mode the wrapped key is copied to `storage.local` too: without the passphrase it opens nothing, and with it the safety copy
 * can be read when IndexedDB is lost.
 */
const name = 'locked-key';
const Copied = z.object({ record: z.unknown() });

/** The wrapped key as it was copied, or null. */
export async function readLockedKeyCopy(): Promise<KeyRecord | null> {
  const held = Copied.safeParse((await browser.storage.local.get(name))[name]);
  const read = KeyRecord.safeParse(held.success ? revive(held.data.record) : null);
  return read.success ? read.data : null;
}

export const saveLockedKeyCopy = (record: KeyRecord): Promise<void> =>
  browser.storage.local.set({ [name]: { record: flatten(record) } });

export const forgetLockedKeyCopy = (): Promise<void> => browser.storage.local.remove(name);

/** Bytes become `{ base64 }`, because `storage.local` holds JSON. */
const flatten = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, part: unknown) => (part instanceof Uint8Array ? { base64: toBase64(part) } : part)),
  );

function revive(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) => {
    const { base64 } = (part ?? {}) as { base64?: unknown };
    return typeof base64 === 'string' ? fromBase64(base64) : part;
  });
}
