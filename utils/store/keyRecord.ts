import * as z from 'zod/mini';

const bytes = () =>
  z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array && value.buffer instanceof ArrayBuffer);

/** The data key wrapped by a key the browser keeps for us. It does not protect against someone who can read this profile. */
const BrowserWrap = z.object({
  by: z.literal('browser'),
  wrappingKey: z.custom<CryptoKey>((value) => value instanceof CryptoKey),
  iv: bytes(),
  wrapped: bytes(),
});

/** The data key wrapped under something a person knows or has on paper. The figures stand with the wrap, so that they can rise. */
export const KeyDoor = z.object({
  opensWith: z.enum(['passphrase', 'recovery-code']),
  /** PBKDF2-SHA-256; salt of 16 bytes. */
  iterations: z.int().check(z.gte(600_000), z.lte(10_000_000)),
  salt: bytes(),
  iv: bytes(),
  wrapped: bytes(),
});
export type KeyDoor = z.infer<typeof KeyDoor>;

const DoorsWrap = z.object({ by: z.literal('doors'), doors: z.array(KeyDoor) });

/** A data key: random, 256 bits, one for this installation, kept only wrapped. */
export const KeyRecord = z.object({
  v: z.literal(1),
  kid: z.string(),
  /** ISO with zone. */
  madeAt: z.string(),
  wrap: z.discriminatedUnion('by', [BrowserWrap, DoorsWrap]),
});
export type KeyRecord = z.infer<typeof KeyRecord>;
