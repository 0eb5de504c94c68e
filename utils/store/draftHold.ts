/** One window's right to write in a draft. */
export interface DraftHold {
  /** Lets another window have it. */
  release(): void;
}

const lockName = (id: string) => `editing:${id}`;

/**
 * Asks to be the window that writes in a draft; null when another one is. `lost` is called when another window takes it over, after
 * which this one only reads along. The browser gives the hold back by itself when the window closes or crashes.
 */
export const holdDraft = (id: string, lost: () => void): Promise<DraftHold | null> =>
  ask(id, lost, { ifAvailable: true });

/** Takes a draft over from the window that writes in it. That window is told and keeps its unsaved text on its screen. */
export async function takeOverDraft(id: string, lost: () => void): Promise<DraftHold> {
  const hold = await ask(id, lost, { steal: true });
  if (!hold) throw new Error('The browser did not hand the letter over.');
  return hold;
}

function ask(id: string, lost: () => void, how: LockOptions): Promise<DraftHold | null> {
  return new Promise((answer, fail) => {
    navigator.locks
      .request(lockName(id), how, (lock) => {
        if (!lock) {
          answer(null);
          return undefined;
        }
        return new Promise<void>((release) => answer({ release }));
      })
      // A stolen lock ends as an AbortError; before the answer it is a failure, after it the loss of the hold.
      .catch((error: unknown) => {
        lost();
        fail(error);
      });
  });
}
