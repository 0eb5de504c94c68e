import { useEffect, useState } from 'preact/hooks';
import { isLocked, lockIfIdle, noteUse } from '@/utils/store/lock';
import { watchLock } from '@/utils/store/lockSignal';
import { loadPrivacy } from '@/utils/store/privacy';

/** How often use is noted while somebody types or points, in ms. */
const noted = 20_000;

/** Whether the letters are locked; null while that is looked up. Notes use, and locks when the last use was too long ago. */
export function useLock(): boolean | null {
  const [locked, setLocked] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void isLocked().then(setLocked, () => setLocked(false));
    look();
    return watchLock((signal) => (signal === 'closing' ? undefined : look()));
  }, []);
  useEffect(() => {
    let last = 0;
    const use = () => {
      if (Date.now() - last < noted) return;
      last = Date.now();
      void touch();
    };
    const events = ['keydown', 'pointerdown'] as const;
    events.forEach((name) => addEventListener(name, use, { passive: true }));
    return () => events.forEach((name) => removeEventListener(name, use));
  }, []);
  return locked;
}

/** A computer that slept skipped its alarms, so each use asks first whether it comes too late. */
async function touch(): Promise<void> {
  const { mode, lockAfter } = await loadPrivacy();
  if (mode !== 'locked') return;
  if (!(await lockIfIdle(lockAfter, Date.now()))) await noteUse(Date.now());
}
