import { browser } from 'wxt/browser';
import { copyShelf } from './copyShelf';
import { diskShelf } from './diskShelf';
import type { DraftShelf } from './draftShelf';
import { heldShelf } from './heldShelf';
import { memoryPlace } from './memoryPlace';
import { loadPrivacy } from './privacy';
import { sessionPlace } from './sessionPlace';
import { StoreBlocked } from './StoreBlocked';
import { readTogether } from './writeStrictly';

/**
 * Where letters of this window are kept. `disk`: on this computer. `session`: Leave nothing mode, in the browser's memory until it
 * closes. `window`: a private window, in its own memory until it closes. `copy`: the database cannot be read, the safety copy stands in.
 */
export type DraftPlace = 'disk' | 'session' | 'window' | 'copy';

let windowShelf = heldShelf(memoryPlace());
const sessionShelf = heldShelf(sessionPlace);

/**
 * Whether this window could read the database, found out once: a window never changes its place in the middle, because a full disk that
 * has room again would leave one letter in two places.
 */
let canRead: Promise<boolean> | null = null;

export async function draftPlace(): Promise<DraftPlace> {
  if (browser.extension.inIncognitoContext) return 'window';
  if ((await loadPrivacy()).mode === 'nothing') return 'session';
  return (await canReadDatabase()) ? 'disk' : 'copy';
}

/** True when nothing written here outlives the browser; the screens say so. */
export async function isMemoryOnly(): Promise<boolean> {
  const place = await draftPlace();
  return place === 'window' || place === 'session';
}

/** The shelf behind the functions of drafts.ts. */
export async function draftShelf(): Promise<DraftShelf> {
  const shelves: Record<DraftPlace, DraftShelf> = {
    disk: diskShelf,
    session: sessionShelf,
    window: windowShelf,
    copy: copyShelf,
  };
  return shelves[await draftPlace()];
}

/** Asks again whether the database can be read, after it was made anew. */
export const forgetThatItBroke = (): void => {
  canRead = null;
};

/** A write may still seem to work where every read fails, so a read decides. */
function canReadDatabase(): Promise<boolean> {
  canRead ??= readTogether(['drafts'], (read) => read.objectStore('drafts').openCursor()).then(
    () => true,
    (error: unknown) => {
      // Blocked is not broken: the other windows are still to close.
      if (error instanceof StoreBlocked) canRead = null;
      return error instanceof StoreBlocked;
    },
  );
  return canRead;
}

/** Empties this window's memory. */
export function forgetWindowDrafts(): void {
  windowShelf = heldShelf(memoryPlace());
}
