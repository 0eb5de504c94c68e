import type { KeyDoor } from './keyRecord';

/** OWASP's figure for PBKDF2-HMAC-SHA-256. Needs no dependency and no WebAssembly in the security policy. */
const iterations = 600_000;

/** Wraps the 32 bytes of a data key under a secret; `said` is the secret in its normal form. */
export async function makeDoor(
  opensWith: KeyDoor['opensWith'],
  said: string,
  raw: Uint8Array<ArrayBuffer>,
): Promise<KeyDoor> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await stretch(said, salt, iterations);
  const wrapped = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, raw));
  return { opensWith, iterations, salt, iv, wrapped };
}

/** The 32 bytes of the data key, or null when the secret is another one. */
export async function openDoor(door: KeyDoor, said: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const key = await stretch(said, door.salt, door.iterations);
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: door.iv }, key, door.wrapped));
  } catch {
    return null;
  }
}

async function stretch(said: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', new TextEncoder().encode(said), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
