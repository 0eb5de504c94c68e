import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { fromMirror, toMirror } from './mirrorRecord';
import type { HeadRecord } from './sealedRecord';
import type { Tally } from './tally';

/**
 * The second copy: the newest revision of each draft, sealed, and the tally, in `storage.local`, which is another database in other
 * files. It does not survive a power cut and IndexedDB does not survive every damage; the two fail differently.
 */
const prefix = 'mirror:';
const tallyKey = 'mirror-tally';
const Tallied = z.object({ epoch: z.string(), saves: z.int(), count: z.int() });

/** Everything the copy holds that can be read, by draft id. */
export async function readMirror(): Promise<Map<string, HeadRecord>> {
  const held = await browser.storage.local.get(await mirrorKeys());
  const records = Object.values(held).flatMap((value) => fromMirror(value) ?? []);
  return new Map(records.map((record) => [record.id, record]));
}

/** One copied record; null when there is none. */
export async function readMirrored(id: string): Promise<HeadRecord | null> {
  return fromMirror((await browser.storage.local.get(prefix + id))[prefix + id]);
}

/** The tally of the copy; null when there is no copy. */
export async function readMirrorTally(): Promise<Tally | null> {
  const read = Tallied.safeParse((await browser.storage.local.get(tallyKey))[tallyKey]);
  return read.success ? read.data : null;
}

/** Writes records, and the tally when it is given, in one step. */
export async function writeMirror(heads: readonly HeadRecord[], tally: Tally | null): Promise<void> {
  const values: Record<string, unknown> = Object.fromEntries(heads.map((head) => [prefix + head.id, toMirror(head)]));
  if (tally) values[tallyKey] = tally;
  await browser.storage.local.set(values);
}

export const removeMirrored = (ids: readonly string[]): Promise<void> =>
  browser.storage.local.remove(ids.map((id) => prefix + id));

/** Removes the whole copy. */
export const removeMirror = async (): Promise<void> =>
  browser.storage.local.remove([...(await mirrorKeys()), tallyKey]);

/** Names only, where the browser can give them without reading every letter. */
async function mirrorKeys(): Promise<string[]> {
  const area = browser.storage.local as typeof browser.storage.local & { getKeys?: () => Promise<string[]> };
  const keys = area.getKeys ? await area.getKeys() : Object.keys(await area.get(null));
  return keys.filter((key) => key.startsWith(prefix));
}
