import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { layOutPages, type LaidOutLetter } from './layOutPages';
import type { PrintedLetter } from './letterPart';
import { PageList } from './PageList';

/** Width of A4 in CSS pixels, and the least width at which a page drawn smaller can still be read. */
const paperWidth = 794;
const leastWidth = 520;

interface Drawn {
  letter: PrintedLetter;
  laidOut: LaidOutLetter;
}

/**
 * The letter in its pages, drawn to the width there is; `narrow` is shown instead where that is too little. Laid out again shortly
 * after the letter changes, so that typing never waits for it.
 */
export function LetterPages({ letter, narrow }: { letter: PrintedLetter; narrow: ComponentChild }) {
  const box = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [width, setWidth] = useState(0);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const isNarrow = width < leastWidth;
  useEffect(() => {
    if (isNarrow) return;
    const timer = setTimeout(() => setDrawn({ letter, laidOut: layOutPages(letter) }), drawn ? 120 : 0);
    return () => clearTimeout(timer);
  }, [letter, isNarrow]);

  return (
    <div class="letter-pages" ref={box}>
      {isNarrow ? (
        narrow
      ) : (
        <div class="letter-pages__fit" style={{ zoom: Math.min(1, width / paperWidth) }}>
          {drawn && <PageList {...drawn} />}
        </div>
      )}
    </div>
  );
}
