import type { KeyRecord } from './keyRecord';

export const aes = { name: 'AES-GCM', length: 256 } as const;

/** A new data key: 32 random bytes and a random name for them. */
export const newDataKey = (): { kid: string; raw: Uint8Array<ArrayBuffer> } => ({
  kid: crypto.randomUUID().slice(0, 8),
  raw: crypto.getRandomValues(new Uint8Array(32)),
});

/** Wraps a data key under a non-extractable key of the browser. That key lies in this profile: it is no protection at rest. */
export async function wrapByBrowser(kid: string, raw: Uint8Array<ArrayBuffer>): Promise<KeyRecord> {
  const wrappingKey = await crypto.subtle.generateKey(aes, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapped = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, wrappingKey, raw));
  return { v: 1, kid, madeAt: new Date().toISOString(), wrap: { by: 'browser', wrappingKey, iv, wrapped } };
}

/** The 32 bytes of a key the browser wrapped; null when it needs a passphrase or does not unwrap. */
export async function unwrapByBrowser({ wrap }: KeyRecord): Promise<Uint8Array<ArrayBuffer> | null> {
  if (wrap.by !== 'browser') return null;
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv: wrap.iv }, wrap.wrappingKey, wrap.wrapped),
    );
  } catch {
    return null;
  }
}

/** The usable key, which cannot be taken out of the browser's own crypto again. */
export const toDataKey = (raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, aes, false, ['encrypt', 'decrypt']);
