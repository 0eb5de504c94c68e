import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveWords } from '@/components/SaveLine';
import { loadPractice, savePractice, type PracticeSettings } from '@/utils/store/practice';

/** Letterhead and people, saved as they are typed; null while they are read. */
export function usePractice() {
  const [settings, setSettings] = useState<PracticeSettings | null>(null);
  const [save, setSave] = useState<SaveWords>({ kind: 'untouched' });
  const latest = useRef<PracticeSettings | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    void loadPractice().then((loaded) => {
      latest.current = loaded;
      setSettings(loaded);
    });
    const flush = () => void store();
    addEventListener('pagehide', flush);
    return () => removeEventListener('pagehide', flush);
  }, []);

  async function store() {
    clearTimeout(timer.current);
    if (!timer.current || !latest.current) return;
    timer.current = undefined;
    setSave({ kind: 'saving' });
    try {
      await savePractice(latest.current);
      if (!timer.current) setSave({ kind: 'saved', at: new Date().toISOString() });
    } catch (error) {
      setSave({ kind: 'not-saved', reason: error instanceof Error ? error.message : String(error) });
    }
  }

  function change(step: (now: PracticeSettings) => PracticeSettings) {
    if (!latest.current) return;
    latest.current = step(latest.current);
    setSettings(latest.current);
    setSave({ kind: 'typing' });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void store(), 200);
  }

  return { settings, save, change };
}
