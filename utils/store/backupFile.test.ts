import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openBackupFile, readBackupFile, toBackupFile } from './backupFile';
import { backupKeyFor, backupRounds, type BackupKey } from './backupKey';
import { BackupRefused } from './BackupRefused';

const madeAt = '2026-11-21T23:00:00.000Z';
const salt = new Uint8Array(16).fill(7);
let key: BackupKey;
beforeAll(async () => {
  key = await backupKeyFor('apple barn copper drum eagle', salt, backupRounds);
});
const read = async (file: Uint8Array<ArrayBuffer>) => openBackupFile(readBackupFile(file), key);
const refusal = (file: Uint8Array<ArrayBuffer>): Promise<unknown> =>
  read(file).then(
    () => 'opened',
    (error: unknown) => error,
  );

describe('a backup file', () => {
  it('gives back anything that was put into it, and never the same file twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const [one, other] = [await toBackupFile(value, key, madeAt), await toBackupFile(value, key, madeAt)];
        expect(JSON.stringify(await read(one))).toBe(JSON.stringify(value));
        expect(one).not.toEqual(other);
      }),
      { numRuns: 100 },
    );
  });

  it('holds nothing readable but its two lines', async () => {
    const file = await toBackupFile({ text: 'Pain in the left knee' }, key, madeAt);
    const words = new TextDecoder('latin1').decode(file);
    expect(words).toMatch(/^Dear Colleague backup 1\n\{.*"rounds":600000.*"cipher":"AES-256-GCM".*\}\n/);
    expect(words).not.toContain('knee');
    expect(words).not.toContain('text');
  });

  it('is refused with any byte turned, wherever it lies', async () => {
    const file = await toBackupFile({ text: 'Pain in the left knee' }, key, madeAt);
    for (let at = 0; at < file.length; at += 1) {
      const turned = file.slice();
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
      expect(await refusal(turned), `byte ${at}`).toBeInstanceOf(BackupRefused);
    }
  });

  it('is refused however it was cut short, lengthened or replaced', async () => {
    const file = await toBackupFile({ text: 'Pain in the left knee' }, key, madeAt);
    for (let length = 0; length < file.length; length += 1)
      expect(await refusal(file.slice(0, length)), `${length} bytes`).toBeInstanceOf(BackupRefused);
    expect(await refusal(new Uint8Array([...file, 0]))).toBeInstanceOf(BackupRefused);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        expect(await refusal(new Uint8Array(bytes))).toBeInstanceOf(BackupRefused);
      }),
    );
  });

  it.each([
    ['another passphrase', 'passphrase', (file: Uint8Array<ArrayBuffer>) => file],
    ['a newer version', 'newer version', (file: Uint8Array<ArrayBuffer>) => rewritten(file, 'backup 1', 'backup 2')],
    ['too few rounds', 'altered', (file: Uint8Array<ArrayBuffer>) => rewritten(file, '600000', '100000')],
    ['work for an hour', 'altered', (file: Uint8Array<ArrayBuffer>) => rewritten(file, '600000', '900000000')],
    ['a cut', 'not whole', (file: Uint8Array<ArrayBuffer>) => file.slice(0, -1)],
  ])('says what is the matter with it: %s', async (what, say, change) => {
    const file = await toBackupFile({ text: 'Pain in the left knee' }, key, madeAt);
    const tried = what === 'another passphrase' ? await backupKeyFor('another', salt, backupRounds) : key;
    await expect(async () => openBackupFile(readBackupFile(change(file)), tried)).rejects.toThrow(say);
    await expect(async () => openBackupFile(readBackupFile(change(file)), tried)).rejects.toThrow(
      'Nothing was changed.',
    );
  });
});

/** The file with a part of its lines in other words. */
function rewritten(file: Uint8Array<ArrayBuffer>, from: string, to: string): Uint8Array<ArrayBuffer> {
  const text = Array.from(file, (byte) => String.fromCharCode(byte)).join('');
  return Uint8Array.from(text.replace(from, to), (letter) => letter.charCodeAt(0));
}
