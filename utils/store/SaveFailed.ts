/** Thrown when a save failed twice, the second time on a fresh connection. `message` is a plain sentence for the screen. */
export class SaveFailed extends Error {
  constructor(cause: unknown) {
    super(`Not saved: ${reasonFor(cause)} Your text is still on this screen. Copy it or save it as a file now.`, {
      cause,
    });
    this.name = 'SaveFailed';
  }
}

/** The browsers name a full disk differently, and Chromium sometimes not at all, so the text of the error is looked at too. */
function reasonFor(cause: unknown): string {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  const said = cause instanceof Error || cause instanceof DOMException ? cause.message : '';
  if (name === 'QuotaExceededError' || /NO_SPACE|disk full|quota/i.test(said))
    return 'there may be no room left on this computer’s disk. Free some space; saving is tried again as you type.';
  if (name === 'StoreLocked') return 'the letters are locked. Unlock them to save.';
  if (name === 'StoreBlocked' || name === 'UnfitDraft') return said;
  return 'the browser could not write to its storage. Saving is tried again as you type.';
}
