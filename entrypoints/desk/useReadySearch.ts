import { useEffect } from 'preact/hooks';
import { letterIndex, readySearch } from '@/components/list/letterIndex';
import type { WorkRow } from '@/components/list/workRow';

/** Letters made ready in one go; a go this long is not felt between two keys. */
const slice = 100;

/** Makes the letters ready to be searched while nobody types, a few at a time; `rows` in the order in which they are shown. */
export function useReadySearch(rows: readonly WorkRow[]): void {
  useEffect(() => {
    let at = 0;
    let timer: ReturnType<typeof setTimeout>;
    const next = () => {
      for (const { draft } of rows.slice(at, at + slice)) readySearch(draft);
      at += slice;
      if (at < rows.length) timer = setTimeout(next, 0);
      else letterIndex(rows);
    };
    timer = setTimeout(next, 50);
    return () => clearTimeout(timer);
  }, [rows]);
}
