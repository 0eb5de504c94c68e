import { storedRecords, type StoredKind } from './storedRecords';

/** One kind of thing held on this computer, for the storage page. `size` is bytes as stored, near enough; times ISO or null. */
export interface StoredThing {
  kind: StoredKind;
  /** What it is, in the user's words, without a patient's name. */
  name: string;
  count: number;
  size: number;
  oldest: string | null;
  newest: string | null;
}

/** What each kind is called on the screens. */
export const storedNames: Record<StoredKind, string> = {
  letter: 'Letters',
  'letter-in-bin': 'Letters in the bin',
  'letter-in-memory': 'Letters in memory until the browser closes',
  revision: 'Earlier versions of letters',
  'kept-aside': 'Records kept aside because they cannot be read',
  'safety-copy': 'Safety copies of letters',
  key: 'Keys the letters are sealed with',
  settings: 'Settings',
  templates: 'Templates, snippets and own wording, in one record',
  session: 'Kept until the browser closes',
};

/** Everything the extension holds on this computer, by kind. Nothing that it stores is missing here: a test compares it with the databases. */
export async function storedThings(): Promise<StoredThing[]> {
  const records = await storedRecords();
  return (Object.keys(storedNames) as StoredKind[]).flatMap((kind) => {
    const held = records.filter((record) => record.kind === kind);
    const times = held.flatMap(({ at }) => at ?? []).sort();
    const size = held.reduce((sum, record) => sum + record.size, 0);
    if (held.length === 0) return [];
    return {
      kind,
      name: storedNames[kind],
      count: held.length,
      size,
      oldest: times[0] ?? null,
      newest: times.at(-1) ?? null,
    };
  });
}
