import * as z from 'zod/mini';
import { fromBase64, toBase64 } from './asideFile';
import { backupRounds, stretchPassphrase, type BackupKey } from './backupKey';
import { currentDataKey, dataKeyFor } from './dataKey';
import { toDataKey } from './dataKeyWraps';
import { fromMirror, toMirror } from './mirrorRecord';
import { seal, unseal } from './seal';
import { readTogether, writeStrictly } from './writeStrictly';

const name = 'backup-key';
const Kept = z.strictObject({ salt: z.string(), rounds: z.int(), raw: z.string() });

/**
 * Makes the key of this computer's backups from a passphrase and keeps it, sealed under the key of the letters: on the disk it is protected
 * exactly as much as they are, and the passphrase itself is kept nowhere. Throws StoreLocked.
 */
export async function keepBackupKey(passphrase: string): Promise<void> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const raw = await stretchPassphrase(passphrase, salt, backupRounds);
  const { kid, key } = await currentDataKey();
  const kept: z.infer<typeof Kept> = { salt: toBase64(salt), rounds: backupRounds, raw: toBase64(raw) };
  const sealed = await seal(key, { id: name, rev: 1, kid }, kept);
  const value = JSON.stringify(toMirror({ ...sealed, savedAt: new Date().toISOString(), binnedAt: null }));
  await writeStrictly(['facts'], (write) => write.objectStore('facts').put({ name, value }));
}

/**
 * The kept key; null when there is none or the key it is sealed under is gone, as after Locked mode was turned on: the passphrase is then
 * asked for again. Throws StoreLocked.
 */
export async function loadKeptBackupKey(): Promise<BackupKey | null> {
  const fact = await readTogether(['facts'], (read) => read.objectStore('facts').get(name));
  const record = fact ? fromMirror(JSON.parse(fact.value)) : null;
  const key = record && (await dataKeyFor(record.kid));
  if (!record || !key) return null;
  const kept = Kept.safeParse(await unseal(key, record).catch(() => null));
  if (!kept.success) return null;
  const { salt, rounds, raw } = kept.data;
  return { key: await toDataKey(fromBase64(raw)), salt: fromBase64(salt), rounds };
}

/** Forgets the kept key; backups already made still open with their passphrase. */
export const forgetKeptBackupKey = (): Promise<void> =>
  writeStrictly(['facts'], (write) => write.objectStore('facts').delete(name));
