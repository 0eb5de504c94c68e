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

/** A data key: random, 256 bits, one for this installation, kept only wrapped. */
export const KeyRecord = z.object({
  v: z.literal(1),
  kid: z.string(),
  /** ISO with zone. */
  madeAt: z.string(),
  wrap: z.discriminatedUnion('by', [BrowserWrap]),
});
export type KeyRecord = z.infer<typeof KeyRecord>;
