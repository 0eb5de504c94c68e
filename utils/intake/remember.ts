const stores: Map<string, unknown>[] = [];
const most = 4096;

/**
 * The same reading of a text, done once for each text of a paste: lines are looked at by several readers.
 * Nothing of a patient is kept: `forgetAll` empties the stores when the paste has been read.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const store = new Map<string, T>();
  stores.push(store);
  return (text) => {
    const known = store.get(text);
    if (known !== undefined) return known;
    const found = read(text);
    if (store.size >= most) store.clear();
    store.set(text, found);
    return found;
  };
}

/** Forgets every text that was read. */
export function forgetAll(): void {
  for (const store of stores) store.clear();
}
