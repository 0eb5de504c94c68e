import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { keepSettingAside } from './settingsAside';

/** One named value of `storage.local`: the only door to it, so that every read is parsed and nothing unreadable is dropped. */
export interface SettingsArea<T> {
  /** The value, or the fallback when there is none. A value that does not parse is kept aside first, then the fallback is given. */
  load(): Promise<T>;
  /** Replaces the value. Refuses with an error what its own schema would not read back. */
  save(value: T): Promise<void>;
  /** Reads, changes and saves in one step that no other window can come between. Gives what was saved. */
  change(step: (value: T) => T): Promise<T>;
  remove(): Promise<void>;
  /** Calls back after each change made in any window; returns the way to stop. */
  watch(changed: () => void): () => void;
}

/** The owner file of a setting calls this once. `key` is its name in `storage.local`; `fallback` is what a new installation has. */
export function settingsArea<T>(key: string, schema: z.ZodMiniType<T>, fallback: T): SettingsArea<T> {
  const area = browser.storage.local;
  const inTurn = <R>(work: () => Promise<R>) => navigator.locks.request(`setting:${key}`, work);

  async function load(): Promise<T> {
    const held = (await area.get(key))[key];
    if (held === undefined) return fallback;
    const read = schema.safeParse(held);
    if (read.success) return read.data;
    await keepSettingAside(key, held);
    return fallback;
  }
  const write = async (value: T) => area.set({ [key]: schema.parse(value) });

  return {
    load,
    save: (value) => inTurn(() => write(value)),
    change: (step) =>
      inTurn(async () => {
        const value = step(await load());
        await write(value);
        return value;
      }),
    remove: () => inTurn(() => area.remove(key)),
    watch(changed) {
      const listen = (changes: Record<string, unknown>) => {
        if (key in changes) changed();
      };
      area.onChanged.addListener(listen);
      return () => area.onChanged.removeListener(listen);
    },
  };
}
