import { useEffect, useState } from 'preact/hooks';

/** A word shown for a moment in place of the save state. */
export function useNote(): [string | undefined, (note: string | undefined) => void] {
  const [note, setNote] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (note === undefined) return;
    const timer = setTimeout(() => setNote(undefined), 2_500);
    return () => clearTimeout(timer);
  }, [note]);
  return [note, setNote];
}
