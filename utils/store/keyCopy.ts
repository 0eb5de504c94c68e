import * as z from 'zod/mini';
import { fromBase64, toBase64 } from './asideFile';

/**
 * A copy of the data key outside IndexedDB, so that the safety copy opens when IndexedDB is lost. It lies in `localStorage`, which the
 * scripts in pages cannot read. In Standard mode the key lies in this profile anyway; in Locked mode there is no such copy.
 */
const name = 'dear-colleague-key';
const Copied = z.array(z.object({ kid: z.string(), raw: z.string() }));

/** Screens have `localStorage`; the background does not, and makes no copy. */
const place = (): Storage | null => (typeof localStorage === 'undefined' ? null : localStorage);

function copies(): z.infer<typeof Copied> {
  try {
    const read = Copied.safeParse(JSON.parse(place()?.getItem(name) ?? '[]'));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}

/** `raw` is the 32 bytes of the key. */
export function saveKeyCopy(kid: string, raw: Uint8Array): void {
  if (copies().some((copy) => copy.kid === kid)) return;
  place()?.setItem(name, JSON.stringify([...copies(), { kid, raw: toBase64(raw) }]));
}

/** The 32 bytes of the key of that id, or null. */
export function readKeyCopy(kid: string): Uint8Array<ArrayBuffer> | null {
  const copy = copies().find((one) => one.kid === kid);
  return copy ? fromBase64(copy.raw) : null;
}

/** The newest copied key's id, for when the database that names it cannot be opened. */
export const newestKeyCopy = (): string | null => copies().at(-1)?.kid ?? null;

export const forgetKeyCopies = (): void => place()?.removeItem(name);
