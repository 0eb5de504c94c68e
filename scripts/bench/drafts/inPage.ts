import type { Draft } from '@/utils/model/draft';
import type { StoreInPage } from '../../../tests/durability/storeInPage';

declare const store: StoreInPage;

/**
 * Runs in the browser: letters of the numbers `first` up to `count`, made from one and sealed as the store seals them, in a few transactions
 * instead of thousands.
 */
export async function seed(example: Draft, first: number, count: number): Promise<void> {
  const { kid, key } = await store.currentDataKey();
  const families = [
    'Example',
    'Sample',
    'Specimen',
    'Fiction',
    'Placeholder',
    'Pretend',
    'Demo',
    'Mock',
    'Trial',
    'Model',
  ];
  const statuses = ['drafting', 'ready-to-sign', 'signed', 'attached', 'returned'] as const;
  for (let from = first; from < count; from += 500) {
    const records = await Promise.all(
      Array.from({ length: Math.min(500, count - from) }, async (_, offset) => {
        const at = from + offset;
        const savedAt = new Date(Date.now() - (at % 200) * 3_600_000).toISOString();
        const draft: Draft = {
          ...example,
          id: `letter-${at}`,
          status: statuses[at % statuses.length] ?? 'drafting',
          createdAt: savedAt,
          editedAt: savedAt,
          patient: {
            ...example.patient,
            familyName: `${families[at % families.length]}${at}`,
            nhsNumber: `999${String(at).padStart(7, '0')}`,
          },
        };
        const sealed = await store.seal(key, { id: draft.id, rev: 1, kid }, store.toShaped(draft));
        return { ...sealed, savedAt, binnedAt: null };
      }),
    );
    await store.writeStrictly(['drafts'], async (write) => {
      for (const record of records) await write.objectStore('drafts').put(record);
    });
  }
  await store.writeStrictly(['drafts', 'facts'], store.countTruly);
}

/** Runs in the browser: ms of each save of a letter, and of each bare strict write of a record as large, in turns. */
export async function saves(example: Draft, rounds: number): Promise<{ ours: number[]; floor: number[] }> {
  const taken = { ours: [] as number[], floor: [] as number[] };
  const db = await bareDatabase();
  let revision = 0;
  for (let round = 0; round < rounds; round += 1) {
    const draft = { ...example, id: 'bench-save', urgencyReason: `round ${round}` };
    const start = performance.now();
    ({ revision } = await store.saveDraft(draft, revision));
    const middle = performance.now();
    await bareWrite(db, { id: 'bench', text: JSON.stringify(draft) });
    taken.ours.push(middle - start);
    taken.floor.push(performance.now() - middle);
  }
  await store.removeDraft('bench-save');
  db.close();
  return taken;

  function bareDatabase(): Promise<IDBDatabase> {
    return new Promise((done, fail) => {
      const opening = indexedDB.open('bench-floor', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('records', { keyPath: 'id' });
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => fail(opening.error);
    });
  }
  function bareWrite(to: IDBDatabase, record: object): Promise<void> {
    return new Promise((done, fail) => {
      const write = to.transaction(['records'], 'readwrite', { durability: 'strict' });
      write.objectStore('records').put(record);
      write.oncomplete = () => done();
      write.onerror = () => fail(write.error);
    });
  }
}

/** Runs in the browser: ms of the whole list, opened and checked, and of the bare read of the same records, in turns. */
export async function lists(rounds: number): Promise<{ ours: number[]; floor: number[]; count: number }> {
  const taken = { ours: [] as number[], floor: [] as number[], count: 0 };
  const db = await store.openDatabase();
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    taken.count = (await store.listDrafts()).drafts.length;
    const middle = performance.now();
    await db.transaction(['drafts']).objectStore('drafts').getAll();
    taken.ours.push(middle - start);
    taken.floor.push(performance.now() - middle);
  }
  return taken;
}

/** Runs in a page without a script of ours: the bare read of every letter's record. */
export const readAll = (database: string): Promise<number> =>
  new Promise((done, fail) => {
    const opening = indexedDB.open(database);
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(['drafts']).objectStore('drafts').getAll();
      reading.onerror = () => fail(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        done(reading.result.length);
      };
    };
  });

/** Runs in the browser: ms of unlocking, and of the one stretching of a passphrase it cannot do without, in turns. */
export async function unlocks(passphrase: string, rounds: number): Promise<{ ours: number[]; floor: number[] }> {
  const taken = { ours: [] as number[], floor: [] as number[] };
  const salt = crypto.getRandomValues(new Uint8Array(16));
  for (let round = 0; round < rounds; round += 1) {
    await store.lock();
    const start = performance.now();
    await store.unlock(passphrase);
    const middle = performance.now();
    const base = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase), 'PBKDF2', false, [
      'deriveBits',
    ]);
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600_000 }, base, 256);
    taken.ours.push(middle - start);
    taken.floor.push(performance.now() - middle);
  }
  return taken;
}

/**
 * Runs on a screen: the work of each key typed into a field, in ms: script, style and layout, up to where the browser would paint. It must
 * fit between two pictures of the screen.
 */
export async function keystrokes(id: string, text: string): Promise<number[]> {
  const taken: number[] = [];
  for (const letter of text) {
    await new Promise((wake) => setTimeout(wake, 120));
    const field = document.getElementById(id) as HTMLInputElement | HTMLTextAreaElement | null;
    if (!field) throw new Error(`There is no field ${id}.`);
    const start = performance.now();
    field.value += letter;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter }));
    // Everything the screen draws in answer is done in promises before the next message comes in.
    await new Promise<void>((done) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done();
      channel.port2.postMessage(null);
    });
    document.body.getBoundingClientRect();
    taken.push(performance.now() - start);
  }
  return taken;
}
