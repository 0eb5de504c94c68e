import { useEffect, useState } from 'preact/hooks';
import type { StoredLine, StoredRow } from '@/components/options/StoredCard';
import { watchDrafts } from '@/utils/store/drafts';
import { storedRecords } from '@/utils/store/storedRecords';
import { storedNames, storedThings } from '@/utils/store/storedThings';
import { wipeEverything } from '@/utils/store/wipeEverything';

/** Milliseconds after the last change: counting reads the whole database, and somebody may be typing in another window. */
const rest = 1_000;

/** What is held on this computer, and the button that deletes it. */
export function useStored() {
  const [things, setThings] = useState<StoredRow[]>([]);
  const [records, setRecords] = useState<StoredLine[] | null>(null);
  const [left, setLeft] = useState<string[] | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const load = () => void storedThings().then(setThings);
    load();
    const stop = watchDrafts(() => {
      clearTimeout(timer);
      timer = setTimeout(load, rest);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  const wipe = async () => {
    setLeft((await wipeEverything()).left);
    setThings(await storedThings());
    setRecords(null);
  };
  const readRecords = async () => {
    const read = await storedRecords();
    setRecords(read.map(({ kind, name, size, at }) => ({ what: storedNames[kind], name, size, at })));
  };
  return { records, onRecords: () => void readRecords(), things, left, onWipe: () => void wipe() };
}
