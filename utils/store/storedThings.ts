import { browser } from 'wxt/browser';
import { draftPlace } from './draftPlace';
import { listBin, listDrafts } from './drafts';
import { readTogether } from './writeStrictly';

/** One kind of thing held on this computer, for the storage page. `size` is bytes as stored, near enough; times ISO or null. */
export interface StoredThing {
  kind: 'letter' | 'letter-in-bin' | 'kept-aside' | 'key' | 'settings' | 'session';
  /** What it is, in the user's words, without a patient's name. */
  name: string;
  count: number;
  size: number;
  oldest: string | null;
  newest: string | null;
}

/** Everything the extension holds on this computer. Nothing that it stores is missing here: a test compares it with the databases. */
export async function storedThings(): Promise<StoredThing[]> {
  const drafts = await draftThings();
  const settings = await areaThings('settings', await browser.storage.local.get(null));
  const session = await areaThings('session', await browser.storage.session.get(null));
  return [...drafts, ...settings, ...session];
}

async function draftThings(): Promise<StoredThing[]> {
  const [list, bin] = [await listDrafts(), await listBin()];
  const letters = list.drafts.map(({ draft, savedAt }) => ({ size: jsonSize(draft), at: savedAt }));
  const binned = bin.map(({ draft, savedAt }) => ({ size: jsonSize(draft), at: savedAt }));
  const aside = list.aside.map(({ held, savedAt }) => ({ size: jsonSize(held), at: savedAt ?? '' }));
  const keys =
    (await draftPlace()) === 'disk' ? await readTogether(['keys'], (r) => r.objectStore('keys').getAll()) : [];
  return [
    thing('letter', 'Letters', letters),
    thing('letter-in-bin', 'Letters in the bin', binned),
    thing('kept-aside', 'Records kept aside because they cannot be opened', aside),
    thing(
      'key',
      'Keys the letters are stored under',
      keys.map((key) => ({ size: 256, at: key.madeAt })),
    ),
  ].filter(({ count }) => count > 0);
}

function thing(kind: StoredThing['kind'], name: string, held: { size: number; at: string }[]): StoredThing {
  const times = held
    .map(({ at }) => at)
    .filter(Boolean)
    .sort();
  const size = held.reduce((sum, one) => sum + one.size, 0);
  return { kind, name, count: held.length, size, oldest: times[0] ?? null, newest: times.at(-1) ?? null };
}

const settingNames: Record<string, string> = {
  practice: 'Practice and people',
  aside: 'Settings kept aside because they cannot be read',
};

async function areaThings(kind: 'settings' | 'session', held: Record<string, unknown>): Promise<StoredThing[]> {
  const groups = new Map<string, { size: number; at: string }[]>();
  for (const [key, value] of Object.entries(held)) {
    const name = key.split(':')[0] ?? key;
    groups.set(name, [...(groups.get(name) ?? []), { size: key.length + jsonSize(value), at: '' }]);
  }
  return [...groups].map(([name, list]) => thing(kind, settingNames[name] ?? name, list));
}

const jsonSize = (value: unknown) => JSON.stringify(value)?.length ?? 0;
