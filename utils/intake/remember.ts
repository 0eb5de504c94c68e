const size = 8192;
const forgets: (() => void)[] = [];

/** Where a text is kept: by its length and at most some thirty of its letters, which is quicker than hashing all of it. */
function slotOf(text: string): number {
  const step = (text.length >> 4) + 1;
  let slot = text.length;
  for (let at = text.length - 1; at >= 0; at -= step) slot = (slot * 31 + text.charCodeAt(at)) | 0;
  return (slot ^ (slot >>> 13)) & (size - 1);
}

/**
 * The same reading of a text, done once for each text of a paste as long as no other text takes its place: lines are looked at
 * by several readers. Nothing of a patient is kept: `forgetAll` empties the places when the paste has been read.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const texts = new Array<string | undefined>(size).fill(undefined);
  const readings = new Array<T | undefined>(size).fill(undefined);
  forgets.push(() => {
    texts.fill(undefined);
    readings.fill(undefined);
  });
  return (text) => {
    const slot = slotOf(text);
    if (texts[slot] === text) return readings[slot] as T;
    const found = read(text);
    texts[slot] = text;
    readings[slot] = found;
    return found;
  };
}

/** Forgets every text that was read. */
export function forgetAll(): void {
  for (const forget of forgets) forget();
}
