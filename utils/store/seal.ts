import type { SealedRecord } from './sealedRecord';

export interface SealedUnder {
  id: string;
  rev: number;
  kid: string;
}

/** The record's header is authenticated with its content, so that a record moved to another id or revision does not open. */
export const headerOf = ({ id, rev, kid }: SealedUnder) => new TextEncoder().encode(`1|${id}|${rev}|${kid}`);

/** Encrypts one value as JSON: AES-256-GCM, a fresh random 96-bit IV, the header authenticated. */
export async function seal(key: CryptoKey, under: SealedUnder, value: unknown): Promise<SealedRecord> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const ct = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: headerOf(under) }, key, plain);
  return { v: 1, id: under.id, rev: under.rev, kid: under.kid, iv, ct: new Uint8Array(ct) };
}

const decrypt = (key: CryptoKey, record: SealedRecord): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt({ name: 'AES-GCM', iv: record.iv, additionalData: headerOf(record) }, key, record.ct);

/** Whether a record opens under a key, without reading what it says. */
export const isUntouched = (key: CryptoKey, record: SealedRecord): Promise<boolean> =>
  decrypt(key, record).then(
    () => true,
    () => false,
  );

const utf8 = new TextDecoder();

/** Decrypts what `seal` made. Throws when the key, the header or a single bit is not the same. */
export async function unseal(key: CryptoKey, record: SealedRecord): Promise<unknown> {
  const plain = await decrypt(key, record);
  return JSON.parse(utf8.decode(plain)) as unknown;
}
