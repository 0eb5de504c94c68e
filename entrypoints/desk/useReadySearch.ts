import { useEffect, useState } from 'preact/hooks';
import { isSearchReady, letterIndex, readySearch } from '@/components/list/letterIndex';
import type { WorkRow } from '@/components/list/workRow';

/** Milliseconds of making ready in one go: so much is not felt between two keys. */
const slice = 5;
/** So few letters are made ready by the first key of a search without being felt. */
const few = 100;

/**
 * Makes the letters ready to be searched, a few at a time, so that no key waits for all of them; `rows` in the order in which they are shown.
 * Gives whether they can be searched now.
 */
export function useReadySearch(rows: readonly WorkRow[]): boolean {
  const [ready, setReady] = useState<readonly WorkRow[] | null>(null);
  useEffect(() => {
    let at = 0;
    let timer: ReturnType<typeof setTimeout>;
    const next = () => {
      const end = performance.now() + slice;
      for (let row = rows[at]; row && performance.now() < end; row = rows[at]) {
        readySearch(row.draft);
        at += 1;
      }
      if (at < rows.length) timer = setTimeout(next, 0);
      else {
        letterIndex(rows);
        setReady(rows);
      }
    };
    timer = setTimeout(next, 50);
    return () => clearTimeout(timer);
  }, [rows]);
  return ready === rows || rows.length <= few || isSearchReady(rows);
}
