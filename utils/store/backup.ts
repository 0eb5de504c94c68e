import * as z from 'zod/mini';
import type { Draft } from '@/utils/model/draft';
import { backupKeyFor } from './backupKey';
import { loadKeptBackupKey } from './keptBackupKey';
import { openBackupFile, toBackupFile, type SealedBackup } from './backupFile';
import { BackupRefused } from './BackupRefused';
import { fromBase64 } from './asideFile';
import { isMemoryOnly } from './draftPlace';
import { listDrafts } from './drafts';
import { fromShaped, toShaped } from './draftShapes';

/** A letter as a backup holds it; `savedAt` is ISO, of its last save. */
export interface BackedUp {
  draft: Draft;
  savedAt: string;
}

export interface MadeBackup {
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Letters in it, and records that could not be opened and are not. */
  count: number;
  left: number;
}

const Contents = z.strictObject({
  v: z.literal(1),
  letters: z.array(z.strictObject({ savedAt: z.string(), shaped: z.unknown() })).check(z.maxLength(200_000)),
});

/**
 * Every letter of the list as one sealed file, under the kept backup key; what is in the bin is left out. `now` is ISO. Throws a sentence
 * where letters are kept in memory only and where no passphrase was chosen; throws StoreLocked.
 */
export async function makeBackup(now: string): Promise<MadeBackup> {
  if (await isMemoryOnly()) throw new Error('Nothing is kept on this computer here, so there is nothing to back up.');
  const key = await loadKeptBackupKey();
  if (!key) throw new Error('Choose a passphrase for your backups first.');
  const { drafts, aside } = await listDrafts();
  const letters = drafts.map(({ draft, savedAt }) => ({ savedAt, shaped: toShaped(draft) }));
  const contents: z.infer<typeof Contents> = { v: 1, letters };
  return {
    fileName: `letters-${now.slice(0, 19).replace(/[:T]/g, '-')}.dear-colleague-backup`,
    bytes: await toBackupFile(contents, key, now),
    count: letters.length,
    left: aside.length,
  };
}

/** The letters of a backup file. Throws BackupRefused. */
export async function openBackup(sealed: SealedBackup, passphrase: string): Promise<BackedUp[]> {
  const { salt, rounds } = sealed.header;
  const key = await backupKeyFor(passphrase, fromBase64(salt), rounds);
  const contents = Contents.safeParse(await openBackupFile(sealed, key));
  if (!contents.success)
    throw new BackupRefused('This backup opens, but its letters are not in a form this version can read.');
  return contents.data.letters.map(({ savedAt, shaped }) => {
    const draft = fromShaped(shaped);
    if (draft === 'newer')
      throw new BackupRefused('A letter of this backup was written by a newer version. Update the extension first.');
    if (draft === 'broken') throw new BackupRefused('A letter of this backup is not complete.');
    return { draft, savedAt };
  });
}
