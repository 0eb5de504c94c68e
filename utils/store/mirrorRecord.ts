import * as z from 'zod/mini';
import { fromBase64, toBase64 } from './asideFile';
import type { HeadRecord } from './sealedRecord';

/** A sealed record as `storage.local` can hold it: the bytes are base64. Never anything but ciphertext: pages' scripts can read it. */
export const MirrorRecord = z.object({
  v: z.literal(1),
  id: z.string(),
  rev: z.int(),
  kid: z.string(),
  iv: z.string(),
  ct: z.string(),
  savedAt: z.string(),
  binnedAt: z.nullable(z.string()),
});
export type MirrorRecord = z.infer<typeof MirrorRecord>;

export const toMirror = (head: HeadRecord): MirrorRecord => ({ ...head, iv: toBase64(head.iv), ct: toBase64(head.ct) });

/** The record a copy holds; null when the copy itself is damaged. */
export function fromMirror(value: unknown): HeadRecord | null {
  const copy = MirrorRecord.safeParse(value);
  if (!copy.success) return null;
  try {
    return { ...copy.data, iv: fromBase64(copy.data.iv), ct: fromBase64(copy.data.ct) };
  } catch {
    return null;
  }
}
