import { currentKeyId, forgetOpenedKeys, keyRecordFor } from './dataKey';
import { openDoor } from './keyDoor';
import { finishLocked } from './privacyModes';
import { savingBeforeLock, tellLock, watchLock } from './lockSignal';
import { normalPassphrase, normalRecoveryCode } from './secrets';
import { forgetUnlockedKey, keepUnlockedKey, readUnlockedKey, touchUnlockedKey } from './unlockedKey';

/** How long a lock waits for windows that are still saving, and how long a wrong passphrase is answered after. Milliseconds. */
const patience = 2_000;
const delay = 1_000;

watchLock((signal) => {
  if (signal === 'locked') forgetOpenedKeys();
});

/** Whether letters need a passphrase before they can be read. */
export async function isLocked(): Promise<boolean> {
  const kid = await currentKeyId();
  const record = kid === null ? null : await keyRecordFor(kid);
  return record?.wrap.by === 'doors' && (await readUnlockedKey())?.kid !== kid;
}

/** Opens the letters with the passphrase or the recovery code until they are locked again. False when it is neither. */
export async function unlock(typed: string): Promise<boolean> {
  const kid = await currentKeyId();
  const record = kid === null ? null : await keyRecordFor(kid);
  if (record?.wrap.by !== 'doors') return true;
  for (const door of record.wrap.doors) {
    const said = door.opensWith === 'passphrase' ? normalPassphrase(typed) : normalRecoveryCode(typed);
    const raw = await openDoor(door, said);
    if (!raw) continue;
    await keepUnlockedKey(record.kid, raw, Date.now());
    await navigator.locks.request('privacy-mode', finishLocked);
    await tellLock('unlocked');
    return true;
  }
  // A counter would not slow the attacker who has the disk; a pause keeps fingers at the keyboard from guessing.
  await new Promise((wake) => setTimeout(wake, delay));
  return false;
}

/** Locks the letters in every window. What is being typed is saved first; then no window can read a letter any more. */
export async function lock(): Promise<void> {
  await tellLock('closing');
  await everyoneSaved();
  await forgetUnlockedKey();
  await tellLock('locked');
}

/** Waits until no window is saving; one that hangs is not waited for longer than `patience`. */
async function everyoneSaved(): Promise<void> {
  // Other windows hear of it a moment later than this one.
  await new Promise((wake) => setTimeout(wake, 50));
  const signal = AbortSignal.timeout(patience);
  await navigator.locks.request(savingBeforeLock, { signal }, () => undefined).catch(() => undefined);
}

/** Notes that the letters are in use; the screens call it when somebody types or points. */
export const noteUse = (now: number): Promise<void> => touchUnlockedKey(now);

/**
 * Locks when nobody has used the letters for so many minutes, or when the clock went backwards, which hides how long it was. A computer
 * that slept skips its alarms, so this is asked at each use as well. Gives whether it locked.
 */
export async function lockIfIdle(minutes: number, now: number): Promise<boolean> {
  const held = await readUnlockedKey();
  if (!held) return false;
  const idle = now - held.usedAt;
  if (idle >= -60_000 && idle < minutes * 60_000) return false;
  await lock();
  return true;
}
