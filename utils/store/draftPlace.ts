import { browser } from 'wxt/browser';
import { diskShelf } from './diskShelf';
import type { DraftShelf } from './draftShelf';
import { heldShelf } from './heldShelf';
import { memoryPlace } from './memoryPlace';

/** `disk`: on this computer. `window`: a private window, kept in its memory only and gone when it closes. */
export type DraftPlace = 'disk' | 'window';

let windowShelf = heldShelf(memoryPlace());

/** Where drafts of this window are kept. */
export const draftPlace = (): Promise<DraftPlace> =>
  Promise.resolve(browser.extension.inIncognitoContext ? 'window' : 'disk');

/** True when nothing written here outlives the browser; the screens say so. */
export const isMemoryOnly = async (): Promise<boolean> => (await draftPlace()) !== 'disk';

/** The shelf behind the functions of drafts.ts. */
export async function draftShelf(): Promise<DraftShelf> {
  return (await draftPlace()) === 'window' ? windowShelf : diskShelf;
}

/** Empties this window's memory. */
export function forgetWindowDrafts(): void {
  windowShelf = heldShelf(memoryPlace());
}
