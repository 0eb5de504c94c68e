import { browser } from 'wxt/browser';
import type { HeldPlace } from './heldShelf';

const prefix = 'letter:';

/** The browser's session storage: memory that every window of the extension shares, never written to the disk, 10 MB in all. */
export const sessionPlace: HeldPlace = {
  async all() {
    const held: Record<string, unknown> = await browser.storage.session.get(null);
    return Object.entries(held).flatMap(([key, value]) => (key.startsWith(prefix) ? [value] : []));
  },
  get: async (id) => (await browser.storage.session.get(prefix + id))[prefix + id],
  set: (id, value) => browser.storage.session.set({ [prefix + id]: value }),
  delete: (id) => browser.storage.session.remove(prefix + id),
  inTurn: (id, work) => navigator.locks.request(`draft:${id}`, work),
};
