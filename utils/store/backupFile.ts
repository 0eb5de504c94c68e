import * as z from 'zod/mini';
import { fromBase64, toBase64 } from './asideFile';
import { BackupRefused } from './BackupRefused';
import { backupRounds, mostBackupRounds, type BackupKey } from './backupKey';

/**
 * A backup is one file that says itself how it is sealed: a line with its name and version, a line of JSON with the figures, sixteen bytes
 * that only the right key makes, and the letters as ciphertext. Both lines are authenticated with what follows them.
 */
const firstWords = 'Dear Colleague backup ';
const version = 1;
const tagBytes = 16;

/** Largest file that is looked at, in bytes: some 50,000 letters. */
const mostBytes = 400_000_000;

const BackupHeader = z.strictObject({
  /** ISO with zone. */
  madeAt: z.string().check(z.maxLength(40)),
  stretch: z.literal('PBKDF2-SHA-256'),
  rounds: z.int().check(z.gte(backupRounds), z.lte(mostBackupRounds)),
  /** 16 bytes, and 12 each, as base64. */
  salt: z.string().check(z.length(24)),
  cipher: z.literal('AES-256-GCM'),
  checkIv: z.string().check(z.length(16)),
  iv: z.string().check(z.length(16)),
  /** Length of the ciphertext, so that a file that was cut short is known without the passphrase. */
  bytes: z.int().check(z.gte(tagBytes)),
});
export type BackupHeader = z.infer<typeof BackupHeader>;

/** A file whose lines could be read; what is in it still needs the key. */
export interface SealedBackup {
  header: BackupHeader;
  /** The two lines as they stand in the file. */
  lines: Uint8Array<ArrayBuffer>;
  check: Uint8Array<ArrayBuffer>;
  ct: Uint8Array<ArrayBuffer>;
}

/** One value sealed as a file. `madeAt` is ISO. */
export async function toBackupFile(
  value: unknown,
  { key, salt, rounds }: BackupKey,
  madeAt: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const [checkIv, iv] = [crypto.getRandomValues(new Uint8Array(12)), crypto.getRandomValues(new Uint8Array(12))];
  const header: BackupHeader = {
    madeAt,
    stretch: 'PBKDF2-SHA-256',
    rounds,
    salt: toBase64(salt),
    cipher: 'AES-256-GCM',
    checkIv: toBase64(checkIv),
    iv: toBase64(iv),
    bytes: plain.length + tagBytes,
  };
  const additionalData = new TextEncoder().encode(`${firstWords}${version}\n${JSON.stringify(header)}\n`);
  const check = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: checkIv, additionalData }, key, new Uint8Array());
  const ct = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
  const file = new Uint8Array(additionalData.length + check.byteLength + ct.byteLength);
  file.set(additionalData);
  file.set(new Uint8Array(check), additionalData.length);
  file.set(new Uint8Array(ct), additionalData.length + check.byteLength);
  return file;
}

/** Reads the lines of a file. Throws BackupRefused for a foreign file, one of a newer version, and one that was cut short. */
export function readBackupFile(file: Uint8Array<ArrayBuffer>): SealedBackup {
  const foreign = 'This file is not a backup of Dear Colleague, or its beginning was altered.';
  if (file.length > mostBytes) throw new BackupRefused('This file is too large to be a backup of Dear Colleague.');
  const first = lineFrom(file, 0);
  const second = first === null ? null : lineFrom(file, first.length + 1);
  if (first === null || !first.startsWith(firstWords)) throw new BackupRefused(foreign);
  const made = Number(first.slice(firstWords.length));
  if (Number.isInteger(made) && made > version)
    throw new BackupRefused('This backup was made by a newer version of Dear Colleague. Update the extension first.');
  const header = second === null ? null : headerOf(second);
  if (made !== version || !header || second === null) throw new BackupRefused(foreign);
  const from = first.length + second.length + 2;
  const [check, ct] = [file.slice(from, from + tagBytes), file.slice(from + tagBytes)];
  if (ct.length !== header.bytes)
    throw new BackupRefused('This backup is not whole: it was cut short or altered. Use another copy of it.');
  return { header, lines: file.slice(0, from), check, ct };
}

/** What was sealed. Throws BackupRefused for another passphrase and for a file of which any byte was altered. */
export async function openBackupFile(sealed: SealedBackup, { key }: Pick<BackupKey, 'key'>): Promise<unknown> {
  const { header, lines: additionalData, check, ct } = sealed;
  const open = (iv: string, bytes: Uint8Array<ArrayBuffer>, say: string) =>
    crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(iv), additionalData }, key, bytes).catch(() => {
      throw new BackupRefused(say);
    });
  await open(header.checkIv, check, 'That is not the passphrase of this backup. Check each word.');
  const plain = await open(header.iv, ct, 'This backup was altered or damaged. Use another copy of it.');
  return JSON.parse(new TextDecoder().decode(plain)) as unknown;
}

/** One line of the beginning, without its end; null when there is none within a kilobyte or it is not plain ASCII. */
function lineFrom(file: Uint8Array, from: number): string | null {
  const end = file.subarray(from, from + 1_000).indexOf(10);
  if (end < 0) return null;
  const bytes = file.subarray(from, from + end);
  return bytes.every((byte) => byte >= 32 && byte < 127) ? String.fromCharCode(...bytes) : null;
}

function headerOf(line: string): BackupHeader | null {
  try {
    const header = BackupHeader.safeParse(JSON.parse(line));
    return header.success && [header.data.salt, header.data.checkIv, header.data.iv].every(isBase64)
      ? header.data
      : null;
  } catch {
    return null;
  }
}

const isBase64 = (text: string) => /^[A-Za-z0-9+/]+={0,2}$/.test(text);
