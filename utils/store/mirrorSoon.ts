import { readMirrorTally, removeMirrored, writeMirror } from './mirror';
import type { HeadRecord } from './sealedRecord';
import { readTally, type Tally } from './tally';
import { readTogether } from './writeStrictly';

/** How long a copy may lag behind the disk, in milliseconds: typing would otherwise rewrite it four times a second. */
const lag = 1_000;
const waiting = new Map<string, HeadRecord | null>();
let newest: Tally | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Copies a head that is safely on the disk, shortly; null takes the copy of a removed draft away. `tally` is that transaction's. */
export function mirrorSoon(id: string, head: HeadRecord | null, tally: Tally): void {
  waiting.set(id, head);
  if (!newest || tally.saves > newest.saves || tally.epoch !== newest.epoch) newest = tally;
  timer ??= setTimeout(() => void mirrorNow(), lag);
  listenForTheEnd();
}

let isListening = false;

/** The last second before a window goes is copied too. */
function listenForTheEnd() {
  if (isListening || typeof document === 'undefined') return;
  isListening = true;
  document.addEventListener('visibilitychange', () => void mirrorNow());
  addEventListener('pagehide', () => void mirrorNow());
}

/** Brings the copy up to date now; the pages call it when they are hidden. Never throws: the letter itself is already on the disk. */
export async function mirrorNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const batch = [...waiting];
  const tally = newest;
  if (batch.length === 0 || !tally) return;
  waiting.clear();
  try {
    await navigator.locks.request('mirror', () => copy(batch, tally));
  } catch {
    // Full or failing: what was to be copied is copied with the next change, and the tally then says the copy is behind.
    for (const [id, head] of batch) if (!waiting.has(id)) waiting.set(id, head);
  }
}

/** The tally of a database that has lost something must not replace the one that proves it. */
async function copy(batch: [string, HeadRecord | null][], tally: Tally): Promise<void> {
  // The letters were wiped, or the database made anew, since this was to be copied.
  const stored = await readTogether(['facts'], readTally);
  if (stored?.epoch !== tally.epoch) return;
  const copied = await readMirrorTally();
  const isSound = !copied || (copied.epoch === tally.epoch && copied.saves <= tally.saves);
  await writeMirror(
    batch.flatMap(([, head]) => head ?? []),
    isSound ? tally : null,
  );
  await removeMirrored(batch.flatMap(([id, head]) => (head ? [] : [id])));
}
