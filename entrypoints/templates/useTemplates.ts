import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveWords } from '@/components/SaveLine';
import { changeTemplates, loadTemplates, watchTemplates, type PracticeTexts } from '@/utils/store/templates';

export type TextsStep = (texts: PracticeTexts) => PracticeTexts;

export interface TextsOnScreen {
  texts: PracticeTexts | null;
  save: SaveWords;
  change: (step: TextsStep) => void;
}

const after =
  (steps: readonly TextsStep[]): TextsStep =>
  (texts) =>
    steps.reduce((value, step) => step(value), texts);

/** How long after the last key the texts are stored, in ms. */
const pause = 200;

/** The practice's texts, saved as they are typed; null while they are read. What another window changes meanwhile stays. */
export function useTemplates(): TextsOnScreen {
  const [texts, setTexts] = useState<PracticeTexts | null>(null);
  const [save, setSave] = useState<SaveWords>({ kind: 'untouched' });
  const waiting = useRef<TextsStep[]>([]);
  /** How many of the waiting steps are being stored, and how often a store has ended. */
  const inFlight = useRef(0);
  const stores = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  // One store at a time: a second one begun meanwhile would count the same steps twice and let go of a later one.
  async function store() {
    clearTimeout(timer.current);
    const steps = waiting.current;
    if (steps.length === 0 || inFlight.current > 0) return;
    inFlight.current = steps.length;
    setSave({ kind: 'saving' });
    try {
      const stored = await changeTemplates(after(steps));
      waiting.current = waiting.current.slice(steps.length);
      inFlight.current = 0;
      stores.current += 1;
      if (waiting.current.length > 0) return void store();
      setTexts(stored);
      setSave({ kind: 'saved', at: new Date().toISOString() });
    } catch (error) {
      inFlight.current = 0;
      setSave({ kind: 'not-saved', reason: error instanceof Error ? error.message : String(error) });
    }
  }

  useEffect(() => {
    const load = async (): Promise<void> => {
      const before = stores.current;
      const held = await loadTemplates();
      if (before !== stores.current) return load();
      setTexts(after(waiting.current)(held));
    };
    void load();
    const stop = watchTemplates(() => void load());
    const flush = () => {
      const rest = waiting.current.slice(inFlight.current);
      waiting.current = waiting.current.slice(0, inFlight.current);
      if (rest.length > 0) void changeTemplates(after(rest));
    };
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
