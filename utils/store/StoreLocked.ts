/** Thrown when letters are asked for while they are locked. */
export class StoreLocked extends Error {
  constructor() {
    super('The letters on this computer are locked. Unlock them with the passphrase.');
    this.name = 'StoreLocked';
  }
}
