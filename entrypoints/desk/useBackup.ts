import { useEffect, useState } from 'preact/hooks';
import type { MakeCardProps } from '@/components/backup/MakeCard';
import { makeBackup } from '@/utils/store/backup';
import {
  canPickFolder,
  forgetBackupFolder,
  loadBackupFolder,
  pickBackupFolder,
  writeIntoFolder,
  type BackupFolder,
} from '@/utils/store/backupFolder';
import { changeBackupHabit, loadBackupHabit, watchBackupHabit, type BackupHabit } from '@/utils/store/backupHabit';
import { keepBackupKey, loadKeptBackupKey } from '@/utils/store/keptBackupKey';
import { newPassphrase, whyTooWeak } from '@/utils/store/secrets';
import { saveFile } from './saveFile';

/** Six words: a file may lie anywhere and be guessed at for years. */
const words = 6;

/** Making backups on this computer; null while it is looked up. */
export function useBackup(): MakeCardProps | null {
  const [habit, setHabit] = useState<BackupHabit | null>(null);
  const [hasPassphrase, setHasPassphrase] = useState(false);
  const [folder, setFolder] = useState<BackupFolder | null>(null);
  const [told, setTold] = useState<MakeCardProps['told']>(null);
  useEffect(() => {
    const load = () => void loadBackupHabit().then(setHabit);
    load();
    void loadKeptBackupKey().then(
      (key) => setHasPassphrase(key !== null),
      () => undefined,
    );
    void loadBackupFolder().then(setFolder, () => undefined);
    return watchBackupHabit(load);
  }, []);
  if (!habit) return null;

  const attempt = (work: () => Promise<string | null>): Promise<void> =>
    work().then(
      (say) => setTold(say === null ? null : { tone: 'good', say }),
      (error: unknown) => setTold({ tone: 'bad', say: error instanceof Error ? error.message : String(error) }),
    );
  return {
    last: habit.lastAt === '' ? null : lastWords(habit),
    hasPassphrase,
    newPassphrase: () => newPassphrase(words),
    whyTooWeak,
    onPassphrase: (passphrase) =>
      attempt(async () => {
        await keepBackupKey(passphrase);
        setHasPassphrase(true);
        return 'The passphrase is set. Backups made before open with the one they were made with.';
      }),
    folder: folder?.name ?? null,
    canPickFolder: canPickFolder(),
    onFolder: () =>
      void attempt(async () => {
        const picked = await pickBackupFolder();
        if (picked) setFolder(picked);
        return picked && `Backups are saved in “${picked.name}”.`;
      }),
    onDownloads: () =>
      void attempt(async () => {
        await forgetBackupFolder();
        setFolder(null);
        return 'Backups are saved in your downloads.';
      }),
    onBackUp: () => void attempt(() => backUp(folder)),
    remindDays: habit.remindDays,
    onRemindDays: (remindDays) => void changeBackupHabit({ remindDays }),
    told,
  };
}

/** Makes one backup and says where it lies. */
async function backUp(folder: BackupFolder | null): Promise<string> {
  const now = new Date().toISOString();
  const { fileName, bytes, count, left } = await makeBackup(now);
  if (folder) await writeIntoFolder(folder, fileName, bytes);
  else saveFile(fileName, bytes, 'application/octet-stream');
  await changeBackupHabit({
    lastAt: now,
    lastCount: count,
    lastPlace: folder ? `the folder “${folder.name}”` : 'your downloads',
    quietUntil: '',
  });
  const where = folder ? `Saved and read back: ${fileName}` : `Given to your downloads as ${fileName}`;
  const not = left === 0 ? '' : ` ${left === 1 ? '1 record' : `${left} records`} that cannot be opened are not in it.`;
  return `${where}, ${count === 1 ? '1 letter' : `${count} letters`}.${not}`;
}

const lastWords = ({ lastAt, lastCount, lastPlace }: BackupHabit) =>
  `Last backup: ${new Date(lastAt).toLocaleString('en-GB')}, ${lastCount === 1 ? '1 letter' : `${lastCount} letters`}, in ${lastPlace}.`;
