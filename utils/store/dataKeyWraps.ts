import type { KeyRecord } from './keyRecord';

const aes = { name: 'AES-GCM', length: 256 } as const;

/** Makes a data key wrapped by a non-extractable key of the browser. That key lies in this profile: it is no protection at rest. */
export async function makeDataKey(): Promise<KeyRecord> {
  const dataKey = await crypto.subtle.generateKey(aes, true, ['encrypt', 'decrypt']);
  const wrappingKey = await crypto.subtle.generateKey(aes, false, ['wrapKey', 'unwrapKey']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapped = new Uint8Array(await crypto.subtle.wrapKey('raw', dataKey, wrappingKey, { name: 'AES-GCM', iv }));
  return {
    v: 1,
    kid: crypto.randomUUID().slice(0, 8),
    madeAt: new Date().toISOString(),
    wrap: { by: 'browser', wrappingKey, iv, wrapped },
  };
}

/** The usable key, which cannot be taken out of the browser's own crypto; null when it does not unwrap. */
export async function openDataKey(record: KeyRecord): Promise<CryptoKey | null> {
  const { wrap } = record;
  const unwrapping = { name: 'AES-GCM', iv: wrap.iv };
  return crypto.subtle
    .unwrapKey('raw', wrap.wrapped, wrap.wrappingKey, unwrapping, aes, false, ['encrypt', 'decrypt'])
    .catch(() => null);
}
