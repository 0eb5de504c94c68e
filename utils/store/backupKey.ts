import { toDataKey } from './dataKeyWraps';
import { normalPassphrase } from './secrets';

/** OWASP's figure for PBKDF2-HMAC-SHA-256, and the most that a file may ask this computer to do. */
export const backupRounds = 600_000;
export const mostBackupRounds = 10_000_000;

/** The key a backup is sealed with, and how it was made of the passphrase. */
export interface BackupKey {
  key: CryptoKey;
  /** 16 bytes. */
  salt: Uint8Array<ArrayBuffer>;
  rounds: number;
}

/** The key that a passphrase gives with the salt and rounds of a file; about a third of a second of work at 600,000 rounds. */
export async function backupKeyFor(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<BackupKey> {
  return { key: await toDataKey(await stretchPassphrase(passphrase, salt, rounds)), salt, rounds };
}

/** The 32 bytes of that key. */
export async function stretchPassphrase(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const said = new TextEncoder().encode(normalPassphrase(passphrase));
  const base = await crypto.subtle.importKey('raw', said, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return new Uint8Array(await crypto.subtle.deriveBits(how, base, 256));
}
