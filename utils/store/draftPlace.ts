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

/** How long a database that could not be read is left alone before it is tried again. Milliseconds. */
const pause = 30_000;
let brokenUntil = 0;
/** How long a database that could be read is believed. Milliseconds. */
const trust = 10_000;
let soundUntil = 0;

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

/** Tries the database again at once, after it was made anew. */
export const forgetThatItBroke = (): void => {
  brokenUntil = 0;
  soundUntil = 0;
};

/** A write may still seem to work where every read fails, so a read decides. */
async function canReadDatabase(): Promise<boolean> {
  if (Date.now() < brokenUntil) return false;
  if (Date.now() < soundUntil) return true;
  try {
    await readTogether(['drafts'], (read) => read.objectStore('drafts').openCursor());
    soundUntil = Date.now() + trust;
    return true;
  } catch (error) {
    if (error instanceof StoreBlocked) return true;
    brokenUntil = Date.now() + pause;
    return false;
  }
}

/** Empties this window's memory. */
export function forgetWindowDrafts(): void {
  windowShelf = heldShelf(memoryPlace());
}
