import { readTogether, writeStrictly } from './writeStrictly';

/** A folder as Chromium hands it out; Firefox has no such thing. `permission` is only asked for straight from a press. */
export type BackupFolder = FileSystemDirectoryHandle & {
  queryPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
};

const name = 'backup-folder';
const picking = globalThis as unknown as {
  showDirectoryPicker?: (how: { id: string; mode: 'readwrite' }) => Promise<BackupFolder>;
};

/** Whether this browser can be given a folder. */
export const canPickFolder = (): boolean => typeof picking.showDirectoryPicker === 'function';

/** Asks for a folder and remembers it; null when nothing was chosen. Only works straight from a press. */
export async function pickBackupFolder(): Promise<BackupFolder | null> {
  try {
    const folder = await picking.showDirectoryPicker?.({ id: 'dear-colleague-backup', mode: 'readwrite' });
    if (!folder) return null;
    await writeStrictly(['facts'], (write) => write.objectStore('facts').put({ name, value: folder.name, folder }));
    return folder;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** The folder that was chosen on this computer, or null. */
export async function loadBackupFolder(): Promise<BackupFolder | null> {
  const fact = await readTogether(['facts'], (read) => read.objectStore('facts').get(name));
  return (fact?.folder as BackupFolder | undefined) ?? null;
}

/** Backups go to the downloads again. */
export const forgetBackupFolder = (): Promise<void> =>
  writeStrictly(['facts'], (write) => write.objectStore('facts').delete(name));

/**
 * Writes a file into the folder and reads it back; resolves when the very same bytes lie there. Asks for permission again where it has
 * lapsed, so it has to come straight from a press. Throws a sentence.
 */
export async function writeIntoFolder(
  folder: BackupFolder,
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const how = { mode: 'readwrite' } as const;
  const isAllowed =
    (await folder.queryPermission(how)) === 'granted' || (await folder.requestPermission(how)) === 'granted';
  if (!isAllowed)
    throw new Error(
      `The browser was not allowed to write into “${folder.name}”. Press again and allow it, or use downloads.`,
    );
  try {
    const file = await folder.getFileHandle(fileName, { create: true });
    const out = await file.createWritable();
    await out.write(bytes);
    await out.close();
    const written = new Uint8Array(await (await file.getFile()).arrayBuffer());
    if (written.length === bytes.length && written.every((byte, at) => byte === bytes[at])) return;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`No backup was made: “${folder.name}” could not be written to (${why}). Choose another folder.`, {
      cause: error,
    });
  }
  throw new Error(`No backup was made: what lies in “${folder.name}” is not what was written. Choose another folder.`);
}
