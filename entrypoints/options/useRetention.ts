import { useEffect, useState } from 'preact/hooks';
import {
  loadPurgeClock,
  loadRetention,
  saveRetention,
  trustClock,
  type PurgeClock,
  type RetentionSettings,
} from '@/utils/store/retention';

/** How long letters stay on this computer; null while it is read. */
export function useRetention() {
  const [settings, setSettings] = useState<RetentionSettings | null>(null);
  const [clock, setClock] = useState<PurgeClock | null>(null);
  useEffect(() => {
    void loadRetention().then(setSettings);
    void loadPurgeClock().then(setClock);
  }, []);
  if (!settings || !clock) return null;
  return {
    times: settings,
    lastPurge: clock.lastPurge,
    doubt: clock.doubt,
    onTrustClock: () => void trustClock(Date.now()).then(setClock),
    onTimes: (times: Partial<RetentionSettings>) => {
      const next = { ...settings, ...times };
      setSettings(next);
      void saveRetention(next);
    },
  };
}
