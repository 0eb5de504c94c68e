import { browser } from 'wxt/browser';
import { HeadRecord } from './sealedRecord';
import { templatesKey } from './templates';
import { readTogether } from './writeStrictly';

export type StoredKind =
  | 'letter'
  | 'letter-in-bin'
  | 'letter-in-memory'
  | 'revision'
  | 'kept-aside'
  | 'safety-copy'
  | 'key'
  | 'settings'
  | 'templates'
  | 'session';

/** One record held on this computer. `size` is bytes as stored, near enough; `at` ISO with zone, or null where no time is stored. */
export interface StoredRecord {
  kind: StoredKind;
  /** The name it is stored under: a random id or the name of a setting, never anything of a patient. */
  name: string;
  size: number;
  at: string | null;
}

/** Every record the extension holds on this computer. Nothing is decrypted for it, so it can be asked while the letters are locked. */
export async function storedRecords(): Promise<StoredRecord[]> {
  const [database, local, session] = await Promise.all([
    databaseRecords().catch(() => []),
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  return [
    ...database,
    ...areaRecords(local, localKind),
    ...areaRecords(session, (key) => (key.startsWith('letter:') ? 'letter-in-memory' : 'session')),
    ...windowRecords(),
  ];
}

/** All stores in one read, so that the records fit each other. */
const databaseRecords = (): Promise<StoredRecord[]> =>
  readTogether(['drafts', 'revisions', 'aside', 'keys', 'facts'], async (read) => {
    const drafts: unknown[] = await read.objectStore('drafts').getAll();
    const revisions: unknown[] = await read.objectStore('revisions').getAll();
    const aside: unknown[] = await read.objectStore('aside').getAll();
    const keys: unknown[] = await read.objectStore('keys').getAll();
    const facts: unknown[] = await read.objectStore('facts').getAll();
    return [
      ...drafts.map((held) => toRecord(kindOf(held), held)),
      ...revisions.map((held) => toRecord('revision', held)),
      ...aside.map((held) => toRecord('kept-aside', held)),
      ...keys.map((held) => toRecord('key', held)),
      ...facts.map((held) => toRecord('settings', held)),
    ];
  });

function kindOf(held: unknown): StoredKind {
  const head = HeadRecord.safeParse(held);
  if (!head.success) return 'kept-aside';
  return head.data.binnedAt === null ? 'letter' : 'letter-in-bin';
}

function toRecord(kind: StoredKind, held: unknown): StoredRecord {
  const { id, kid, name, asideId, savedAt, madeAt, since } = (held ?? {}) as Record<string, unknown>;
  const at = [savedAt, madeAt, since].find((time) => typeof time === 'string');
  const called = [id, asideId, kid, name].find((text) => typeof text === 'string');
  return { kind, name: String(called ?? ''), size: sizeOf(held), at: typeof at === 'string' ? at : null };
}

const localKind = (key: string): StoredKind => {
  if (key.startsWith('mirror')) return 'safety-copy';
  if (key.startsWith('aside:')) return 'kept-aside';
  if (key === templatesKey) return 'templates';
  return key === 'locked-key' ? 'key' : 'settings';
};

const areaRecords = (held: Record<string, unknown>, kind: (key: string) => StoredKind): StoredRecord[] =>
  Object.entries(held).map(([key, value]) => ({
    ...toRecord(kind(key), value),
    name: key,
    size: sizeOf(value) + key.length,
  }));

/** What lies in `localStorage`: the copy of the key. */
function windowRecords(): StoredRecord[] {
  if (typeof localStorage === 'undefined') return [];
  const names = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
  return names.map((name) => ({ kind: 'key', name, size: (localStorage.getItem(name) ?? '').length, at: null }));
}

function sizeOf(value: unknown): number {
  if (value instanceof Uint8Array) return value.length;
  if (typeof value !== 'object' || value === null) return String(value).length;
  return Object.entries(value).reduce((sum, [key, part]) => sum + key.length + sizeOf(part), 0);
}
