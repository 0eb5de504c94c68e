import * as z from 'zod/mini';

const bytes = () =>
  z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array && value.buffer instanceof ArrayBuffer);

/** The one format everything with text in it is stored in. Only these fields, times and the bin mark are readable on the disk. */
export const SealedRecord = z.object({
  v: z.literal(1),
  id: z.string(),
  rev: z.int().check(z.gte(1)),
  /** Id of the data key it is sealed with. */
  kid: z.string(),
  /** 12 bytes. */
  iv: bytes(),
  ct: bytes(),
});
export type SealedRecord = z.infer<typeof SealedRecord>;

/** The newest revision of a draft. Times ISO with zone; `binnedAt` is null while the draft is on the list. */
export const HeadRecord = z.extend(SealedRecord, {
  savedAt: z.string(),
  binnedAt: z.nullable(z.string()),
});
export type HeadRecord = z.infer<typeof HeadRecord>;

/** An earlier revision of a draft, sealed as it was when it was the newest. */
export const RevisionRecord = z.extend(SealedRecord, { savedAt: z.string() });
export type RevisionRecord = z.infer<typeof RevisionRecord>;
