import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';

/** One named value kept in the browser's memory until it closes. A value that does not parse counts as none: nothing here is a user's work. */
export interface SessionArea<T> {
  load(): Promise<T | null>;
  save(value: T): Promise<void>;
  remove(): Promise<void>;
}

/** The owner file of such a value calls this; `key` is its name in `storage.session`. */
export function sessionArea<T>(key: string, schema: z.ZodMiniType<T>): SessionArea<T> {
  const area = browser.storage.session;
  return {
    async load() {
      const read = schema.safeParse((await area.get(key))[key]);
      return read.success ? read.data : null;
    },
    save: (value) => area.set({ [key]: value }),
    remove: () => area.remove(key),
  };
}
