/** Thrown when another window with an older version keeps the database from being opened. */
export class StoreBlocked extends Error {
  constructor() {
    super('another Dear Colleague window is still open from before an update. Close the other windows.');
    this.name = 'StoreBlocked';
  }
}
