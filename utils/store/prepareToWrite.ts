import { openDatabase } from './database';
import { draftPlace } from './draftPlace';
import { ensureWholeLog } from './wholeLog';

/**
 * Does ahead what the first write of a start waits for, so that the first keystroke is as soon on the disk as the others. Never throws: what
 * fails here fails again in that write, which says so.
 */
export async function prepareToWrite(): Promise<void> {
  try {
    if ((await draftPlace()) === 'disk') await ensureWholeLog(await openDatabase());
  } catch {
    // Said by the first write, with the text still on the screen.
  }
}
