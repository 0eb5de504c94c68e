/** Thrown when a file is not taken as a backup. `message` is a plain sentence for the screen; nothing was changed. */
export class BackupRefused extends Error {
  constructor(say: string) {
    super(`${say} Nothing was changed.`);
    this.name = 'BackupRefused';
  }
}
