import { useEffect, useState } from 'preact/hooks';
import type { StoredRow } from '@/components/options/StoredCard';
import { watchDrafts } from '@/utils/store/drafts';
import { storedThings } from '@/utils/store/storedThings';
import { wipeEverything } from '@/utils/store/wipeEverything';

/** What is held on this computer, and the button that deletes it. */
export function useStored() {
  const [things, setThings] = useState<StoredRow[]>([]);
  const [left, setLeft] = useState<string[] | null>(null);
  useEffect(() => {
    const load = () => void storedThings().then(setThings);
    load();
    return watchDrafts(load);
  }, []);
  const wipe = async () => {
    setLeft((await wipeEverything()).left);
    setThings(await storedThings());
  };
  return { things, left, onWipe: () => void wipe() };
}
