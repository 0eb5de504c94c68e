import { browser } from 'wxt/browser';

const prefix = 'aside:';

/** A setting that could not be read: its name, when it was set aside (ISO) and exactly what was held. */
export interface SettingAside {
  storedAs: string;
  key: string;
  since: string;
  held: unknown;
}

/** Moves an unreadable setting under a name of its own; the copy is written before the original goes. */
export async function keepSettingAside(key: string, held: unknown): Promise<void> {
  const since = new Date().toISOString();
  await browser.storage.local.set({ [`${prefix}${key}:${since}`]: { key, since, held } });
  await browser.storage.local.remove(key);
}

/** Every setting kept aside on this computer, oldest first. */
export async function listSettingsAside(): Promise<SettingAside[]> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.keys(all)
    .filter((name) => name.startsWith(prefix))
    .map((storedAs) => ({ storedAs, ...(all[storedAs] as Omit<SettingAside, 'storedAs'>) }))
    .sort((one, other) => one.since.localeCompare(other.since));
}

/** Deletes one setting kept aside, by the name it is stored under. */
export const deleteSettingAside = (storedAs: string): Promise<void> =>
  storedAs.startsWith(prefix) ? browser.storage.local.remove(storedAs) : Promise.resolve();
