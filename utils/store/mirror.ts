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

/** Records asked for at once: what a browser hands over in one message has its limits. */
const lot = 200;

/** Everything the copy holds that can be read, by draft id. */
export async function readMirror(): Promise<Map<string, HeadRecord>> {
  const records = new Map<string, HeadRecord>();
  for (const names of inLots(await mirrorKeys())) {
    const held = await browser.storage.local.get(names);
    for (const value of Object.values(held)) {
      const record = fromMirror(value);
      if (record) records.set(record.id, record);
    }
  }
  return records;
}

/** The ids of the letters the copy holds, readable or not. */
export const mirroredIds = async (): Promise<string[]> => (await mirrorKeys()).map((key) => key.slice(prefix.length));

/** One copied record; null when there is none. */
export async function readMirrored(id: string): Promise<HeadRecord | null> {
  return fromMirror((await browser.storage.local.get(prefix + id))[prefix + id]);
}

/** The tally of the copy; null when there is no copy. */
export async function readMirrorTally(): Promise<Tally | null> {
  const read = Tallied.safeParse((await browser.storage.local.get(tallyKey))[tallyKey]);
  return read.success ? read.data : null;
}

/** Writes records, and with the last of them the tally when it is given: a copy that was cut short does not claim to be whole. */
export async function writeMirror(heads: readonly HeadRecord[], tally: Tally | null): Promise<void> {
  const lots = inLots(heads);
  for (const [at, some] of lots.entries()) {
    const values: Record<string, unknown> = Object.fromEntries(some.map((head) => [prefix + head.id, toMirror(head)]));
    if (tally && at === lots.length - 1) values[tallyKey] = tally;
    await browser.storage.local.set(values);
  }
}

/** At least one lot, which may be empty. */
function inLots<T>(all: readonly T[]): T[][] {
  const count = Math.max(1, Math.ceil(all.length / lot));
  return Array.from({ length: count }, (_, at) => all.slice(at * lot, (at + 1) * lot));
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
