import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveWords } from '@/components/SaveLine';
import { changeTemplates, loadTemplates, watchTemplates, type PracticeTexts } from '@/utils/store/templates';

export type TextsStep = (texts: PracticeTexts) => PracticeTexts;

export interface TextsOnScreen {
  texts: PracticeTexts | null;
  save: SaveWords;
  change: (step: TextsStep) => void;
}

/** How long after the last key the texts are stored, in ms. */
const pause = 200;

/** The practice's texts, saved as they are typed; null while they are read. What another window changes meanwhile stays. */
export function useTemplates(): TextsOnScreen {
  const [texts, setTexts] = useState<PracticeTexts | null>(null);
  const [save, setSave] = useState<SaveWords>({ kind: 'untouched' });
  const waiting = useRef<TextsStep[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  async function store() {
    clearTimeout(timer.current);
    const steps = waiting.current;
    if (steps.length === 0) return;
    setSave({ kind: 'saving' });
    try {
      const stored = await changeTemplates((held) => steps.reduce((value, step) => step(value), held));
      waiting.current = waiting.current.slice(steps.length);
      if (waiting.current.length === 0) setTexts(stored);
      setSave({ kind: 'saved', at: new Date().toISOString() });
    } catch (error) {
      setSave({ kind: 'not-saved', reason: error instanceof Error ? error.message : String(error) });
    }
  }

  useEffect(() => {
    const load = () =>
      void loadTemplates().then((held) => setTexts(waiting.current.reduce((value, step) => step(value), held)));
    load();
    const stop = watchTemplates(load);
    const flush = () => void store();
    addEventListener('pagehide', flush);
    return () => {
      stop();
      removeEventListener('pagehide', flush);
    };
  }, []);

  return {
    texts,
    save,
    change(step) {
      waiting.current = [...waiting.current, step];
      setTexts((now) => now && step(now));
      setSave({ kind: 'typing' });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void store(), pause);
    },
  };
}
