import type { IDBPDatabase } from 'idb';
import * as z from 'zod/mini';
import type { StoreSchema } from './schemaSteps';
import { sessionArea } from './sessionArea';
import { turnLogOver } from './turnLogOver';

/** Kept in the browser's memory until it ends, so that the log is looked after once a start and not once a screen. */
const area = sessionArea('wholeLog', z.object({ since: z.number() }));

/** Only Chromium writes on in the log of the session before; Firefox checks each page of its own and drops a torn one. */
const writesOn = () => location.protocol === 'chrome-extension:';

let isWhole = false;
let isTorn = false;

/** A write failed: half a record may stand at the end of the log. */
export function distrustLog(): void {
  isWhole = false;
  isTorn = true;
}

/**
 * Makes sure, before anything is written, that no half record stands in the log: a power cut may have left one before this start, and a failed
 * write since. What is written behind it is lost at the next start, and everything before it too. Throws when there is no room to do so.
 */
export async function ensureWholeLog(db: IDBPDatabase<StoreSchema>): Promise<void> {
  if (isWhole) return;
  await navigator.locks.request('whole-log', async () => {
    const isDone = !isTorn && (!writesOn() || (await area.load()) !== null);
    if (!isDone) await turnLogOver(db);
    if (!isDone && writesOn()) await area.save({ since: Date.now() });
    isTorn = false;
    isWhole = true;
  });
}
